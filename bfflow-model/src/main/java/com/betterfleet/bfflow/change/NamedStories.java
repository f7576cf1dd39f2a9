package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.StoryId;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stories that a change names.
 *
 * @param stated by a trailer, the subject of a commit or the branch
 * @param touched by their own text, or an entry of theirs, in the change
 * @param released by entries that a release moved
 * @param unknown what is named and is no story
 */
public record NamedStories(
        NavigableSet<StoryId> stated,
        NavigableSet<StoryId> touched,
        NavigableSet<StoryId> released,
        List<Unknown> unknown) {

    /**
     * An id that no story has.
     *
     * @param commit the short name of the commit that names it
     * @param inTrailer whether a trailer names it, which means nothing but a story
     */
    public record Unknown(String id, String commit, boolean inTrailer) {}

    public NamedStories {
        stated = copy(stated);
        touched = copy(touched);
        released = copy(released);
        unknown = List.copyOf(unknown);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return stated.isEmpty() && touched.isEmpty() && released.isEmpty();
    }

    private static NavigableSet<StoryId> copy(Set<StoryId> ids) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(ids));
    }
}
