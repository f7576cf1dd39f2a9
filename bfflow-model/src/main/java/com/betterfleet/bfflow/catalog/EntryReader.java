package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a catalogue's file holds of release notes. */
final class EntryReader {

    private EntryReader() {}

    static EntryText text(JsonValue entry) {
        return new EntryText(
                entry.get("highlight").isTrue(),
                object(entry, "breaking")
                        .map(one -> new Breaking(
                                one.get("impact").text(), one.get("action").text())),
                object(entry, "deprecation")
                        .map(one -> new Deprecation(
                                one.get("replacement").text(),
                                one.get("removal").text())),
                configuration(entry),
                entry.get("reason").text(),
                entry.get("body").text().orElse(""));
    }

    private static List<Configuration> configuration(JsonValue entry) {
        return entry.get("configuration").items().stream()
                .map(one -> new Configuration(
                        one.get("action").text(),
                        one.get("key").text(),
                        one.get("kind").text(),
                        one.get("default").text(),
                        one.get("description").text()))
                .toList();
    }

    /** Empty where an older bfflow wrote the file. */
    static Optional<Catalog.Notes> notes(JsonValue catalog) {
        return object(catalog, "notes").map(notes -> {
            Map<String, String> types = new LinkedHashMap<>();
            notes.get("types")
                    .items()
                    .forEach(type -> type.get("id")
                            .text()
                            .ifPresent(id ->
                                    types.put(id, type.get("heading").text().orElse(id))));
            return new Catalog.Notes(
                    types, notes.get("audiences").texts(), notes.get("summary").text());
        });
    }

    private static Optional<JsonValue> object(JsonValue json, String key) {
        return Optional.of(json.get(key)).filter(JsonValue::isObject);
    }
}
