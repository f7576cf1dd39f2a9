package com.betterfleet.bfflow.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a repository says of its release notes outside of its entries.
 *
 * @param types the types that it adds, or words in its own way, with their headings
 * @param audiences those that it adds
 * @param summary what stands above the notes of a release, given by its version, or of what is unreleased; Markdown that was
 *     written for the folder of its entries
 */
public record NotesSource(
        Map<String, String> types, List<String> audiences, Function<Optional<String>, Optional<String>> summary) {

    /** Nothing. */
    public static final NotesSource NONE = new NotesSource(Map.of(), List.of(), release -> Optional.empty());
}
