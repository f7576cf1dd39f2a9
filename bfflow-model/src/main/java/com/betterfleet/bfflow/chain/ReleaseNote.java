package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Placeholders.Found;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A release-note entry: what users of the product are told of a story. What cannot be read is empty here and stands in
 * {@link #flaws}.
 *
 * @param path the file
 * @param release the release that it went out with; empty while it is unreleased
 * @param claimed the story that its file name begins with
 * @param stories the stories that it says it is about
 * @param headline its title, if it has one
 * @param body the Markdown below the front matter, as it is written
 * @param page the whole file as a page
 * @param placeholders what of it is still to be replaced
 * @param keys where each key of its front matter stands
 * @param flawedKeys the keys that are misspelt, or whose value cannot be taken: they are not missing
 * @param flaws what keeps its front matter from being taken as it is
 * @param readable whether it has front matter that is YAML
 */
public record ReleaseNote(
        String path,
        Optional<String> release,
        Optional<StoryId> claimed,
        List<StoryRef> stories,
        Optional<String> type,
        Optional<String> audience,
        Optional<String> headline,
        Optional<Breaking> breaking,
        Optional<Deprecation> deprecation,
        List<Configuration> configuration,
        boolean highlight,
        Optional<String> reason,
        String body,
        Page page,
        List<Found> placeholders,
        List<Key> keys,
        Set<String> flawedKeys,
        List<Flaw> flaws,
        boolean readable)
        implements Artefact {

    /** The type of an entry that says why users need not be told. */
    public static final String NONE = "none";

    /** A story's id as the entry names it. */
    public record StoryRef(StoryId id, Location location) {}

    /** What an upgrade breaks, and what to do. */
    public record Breaking(Optional<String> impact, Optional<String> action) {}

    /** What replaces the deprecated thing, and the release that removes it. */
    public record Deprecation(Optional<String> replacement, Optional<String> removal) {}

    /** A setting that the reader must know of. */
    public record Configuration(
            Optional<String> action,
            Optional<String> key,
            Optional<String> kind,
            Optional<String> defaultValue,
            Optional<String> description) {}

    /**
     * A key of the front matter; nested keys with a dot, {@code breaking.impact}, and the items of a list of mappings by their
     * number, {@code configuration[1]}.
     */
    public record Key(String name, Location location) {

        public Key {
            // the same few in all entries
            name = name.intern();
        }
    }

    public ReleaseNote {
        type = type.map(String::intern);
        audience = audience.map(String::intern);
        stories = List.copyOf(stories);
        configuration = List.copyOf(configuration);
        placeholders = List.copyOf(placeholders);
        keys = List.copyOf(keys);
        flawedKeys = Set.copyOf(flawedKeys);
        flaws = List.copyOf(flaws);
    }

    /** By its path: that of a record would go through the whole page. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The same entry once it has gone out, with its text as it is written there. */
    public ReleaseNote releasedIn(String version, String newPath, String newBody) {
        return new ReleaseNote(
                newPath,
                Optional.of(version),
                claimed,
                stories,
                type,
                audience,
                headline,
                breaking,
                deprecation,
                configuration,
                highlight,
                reason,
                newBody,
                page,
                placeholders,
                keys,
                flawedKeys,
                flaws,
                readable);
    }

    @Override
    public String ref() {
        return path;
    }

    @Override
    public String title() {
        return headline.orElseGet(this::fileName);
    }

    /** The last part of its path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public Location location() {
        return Location.of(path);
    }

    @Override
    public Optional<Stage> stage() {
        return Optional.empty();
    }

    /** Whether this key stands in its front matter, whatever comes of its value. */
    public boolean has(String key) {
        for (Key candidate : keys) {
            if (candidate.name().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Where this key stands, else the beginning of the file. */
    public Location at(String key) {
        for (Key candidate : keys) {
            if (candidate.name().equals(key)) {
                return candidate.location();
            }
        }
        return location();
    }

    /** What its front matter says to a reader, by key. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "title", headline);
        if (breaking.isPresent()) {
            put(texts, "breaking.impact", breaking.get().impact());
            put(texts, "breaking.action", breaking.get().action());
        }
        if (deprecation.isPresent()) {
            put(texts, "deprecation.replacement", deprecation.get().replacement());
            put(texts, "deprecation.removal", deprecation.get().removal());
        }
        StringJoiner descriptions = new StringJoiner("\n");
        for (Configuration setting : configuration) {
            setting.description().ifPresent(descriptions::add);
        }
        texts.put("configuration", descriptions.toString());
        put(texts, "reason", reason);
        return Collections.unmodifiableMap(texts);
    }

    private static void put(Map<String, String> texts, String key, Optional<String> text) {
        if (text.isPresent()) {
            texts.put(key, text.get());
        }
    }

    /** The stories that it counts for: those that it names, else the one that its file name begins with. */
    public List<StoryId> countsFor() {
        if (stories.isEmpty()) {
            return claimed.map(List::of).orElse(List.of());
        }
        if (stories.size() == 1) {
            return List.of(stories.get(0).id());
        }
        Set<StoryId> ids = new LinkedHashSet<>();
        for (StoryRef story : stories) {
            ids.add(story.id());
        }
        return List.copyOf(ids);
    }

    /** Whether it says that users need not be told. */
    public boolean isSilent() {
        return type.filter(NONE::equals).isPresent();
    }
}
