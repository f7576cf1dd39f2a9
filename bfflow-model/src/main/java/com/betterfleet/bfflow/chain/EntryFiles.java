package com.betterfleet.bfflow.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files in which stories have their entries, or were meant to: those that count for a story, those that are named after
 * it, and those that are no entry and have its name.
 */
public final class EntryFiles {

    private final Map<StoryId, Set<String>> byStory = new HashMap<>();

    private EntryFiles() {}

    /** Those of a chain. */
    public static EntryFiles of(Chain chain) {
        EntryFiles files = new EntryFiles();
        for (ReleaseNote note : chain.releaseNotes()) {
            files.add(note.countsFor(), List.of(note.path()));
            files.add(note.claimed().stream().toList(), List.of(note.path()));
        }
        for (Stray stray : chain.strays()) {
            if (!stray.isPage()) {
                files.add(stray.claimed(), List.of(stray.path()));
                files.add(stray.claimed(), stray.files());
            }
        }
        return files;
    }

    private void add(Collection<StoryId> stories, List<String> paths) {
        for (StoryId story : stories) {
            byStory.computeIfAbsent(story, any -> new TreeSet<>()).addAll(paths);
        }
    }

    /** Those of a story, from the root. */
    public Set<String> of(StoryId story) {
        return Set.copyOf(byStory.getOrDefault(story, Set.of()));
    }
}
