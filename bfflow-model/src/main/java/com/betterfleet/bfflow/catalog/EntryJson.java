package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.json.Json;
import java.util.List;
import java.util.Map;

/** What a catalogue's file holds of release notes. */
final class EntryJson {

    private EntryJson() {}

    static void entry(Json json, Catalog.Entry entry) {
        json.text("path", entry.path());
        json.texts("stories", entry.stories().stream().map(id -> id.text()).toList());
        entry.type().ifPresent(type -> json.text("type", type));
        entry.audience().ifPresent(audience -> json.text("audience", audience));
        entry.title().ifPresent(title -> json.text("title", title));
        entry.release().ifPresent(version -> json.text("release", version));
        text(json, entry.text());
    }

    private static void text(Json json, EntryText text) {
        if (text.highlight()) {
            json.flag("highlight", true);
        }
        text.breaking()
                .ifPresent(breaking -> json.object("breaking", () -> {
                    breaking.impact().ifPresent(impact -> json.text("impact", impact));
                    breaking.action().ifPresent(action -> json.text("action", action));
                }));
        text.deprecation()
                .ifPresent(deprecation -> json.object("deprecation", () -> {
                    deprecation.replacement().ifPresent(replacement -> json.text("replacement", replacement));
                    deprecation.removal().ifPresent(removal -> json.text("removal", removal));
                }));
        if (!text.configuration().isEmpty()) {
            json.objects("configuration", text.configuration(), setting -> {
                setting.action().ifPresent(action -> json.text("action", action));
                setting.key().ifPresent(key -> json.text("key", key));
                setting.kind().ifPresent(kind -> json.text("kind", kind));
                setting.defaultValue().ifPresent(value -> json.text("default", value));
                setting.description().ifPresent(description -> json.text("description", description));
            });
        }
        text.reason().ifPresent(reason -> json.text("reason", reason));
        if (!text.body().isBlank()) {
            json.text("body", text.body());
        }
    }

    static void release(Json json, Catalog.Release release) {
        json.text("version", release.version());
        release.date().ifPresent(date -> json.text("date", date));
        release.yanked().ifPresent(reason -> json.text("yanked", reason));
        release.summary().ifPresent(summary -> json.text("summary", summary));
    }

    static void notes(Json json, Catalog.Notes notes) {
        json.objects("types", List.copyOf(notes.types().entrySet()), (Map.Entry<String, String> type) -> {
            json.text("id", type.getKey());
            json.text("heading", type.getValue());
        });
        json.texts("audiences", notes.audiences());
        notes.summary().ifPresent(summary -> json.text("summary", summary));
    }
}
