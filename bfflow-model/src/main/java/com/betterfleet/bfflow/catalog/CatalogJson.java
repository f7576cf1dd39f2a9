package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.json.Json;
import java.util.List;

/**
 * A catalogue as a file. What each key means is said by {@code catalog.schema.json} beside this class; the two change together.
 * What is not known is left out: there may be thousands of stories.
 */
public final class CatalogJson {

    /** Grows when a key goes away or changes its meaning. */
    static final int SCHEMA = 1;

    private CatalogJson() {}

    /** The bytes of the file: the same for the same catalogue. */
    public static byte[] of(Catalog catalog) {
        return Json.file(json -> {
            json.number("schemaVersion", SCHEMA);
            json.object("repository", () -> {
                json.text("name", catalog.repository().name());
                catalog.repository().group().ifPresent(group -> json.text("group", group));
                catalog.repository().version().ifPresent(version -> json.text("version", version));
            });
            json.objects("pages", catalog.pages(), page -> page(json, page));
            json.objects("stories", catalog.stories(), story -> story(json, story));
            json.objects("entries", catalog.entries(), entry -> EntryJson.entry(json, entry));
            json.objects("releases", catalog.releases(), release -> EntryJson.release(json, release));
            catalog.notes().ifPresent(notes -> json.object("notes", () -> EntryJson.notes(json, notes)));
        });
    }

    private static void page(Json json, Catalog.Page page) {
        json.text("id", page.id());
        json.text("kind", page.kind().word());
        json.text("title", page.title());
        json.text("stage", page.stage().word());
        json.text("path", page.path());
        json.number("line", page.line());
        page.status().ifPresent(status -> json.text("status", status));
        page.address().ifPresent(address -> json.text("address", address));
        page.question().ifPresent(question -> json.text("question", question));
        texts(json, "challenges", page.challenges());
        texts(json, "anchors", page.anchors());
        if (!page.requirements().isEmpty()) {
            json.objects("requirements", page.requirements(), requirement -> {
                json.text("title", requirement.title());
                json.texts("anchors", requirement.anchors());
            });
        }
        if (!page.sections().isEmpty()) {
            json.objects("sections", page.sections(), section -> {
                if (!section.anchor().isEmpty()) {
                    json.text("anchor", section.anchor());
                }
                json.text("heading", section.heading());
                json.text("fingerprint", section.fingerprint());
            });
        }
    }

    private static void story(Json json, Catalog.Story story) {
        json.text("id", story.id().text());
        json.text("title", story.title());
        json.text("page", story.page());
        json.number("line", story.line());
        if (!story.anchor().isEmpty()) {
            json.text("anchor", story.anchor());
        }
        story.status().ifPresent(status -> json.text("status", status.word()));
        if (!story.stated()) {
            json.flag("stated", false);
        }
        story.milestone().ifPresent(milestone -> json.text("milestone", milestone));
        story.deliveredIn().ifPresent(repository -> json.text("deliveredIn", repository));
        texts(json, "specifications", story.specifications());
        texts(json, "challenges", story.challenges());
        texts(json, "dependsOn", story.dependsOn());
    }

    private static void texts(Json json, String key, List<String> values) {
        if (!values.isEmpty()) {
            json.texts(key, values);
        }
    }
}
