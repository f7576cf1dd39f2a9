package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import java.util.Optional;

/**
 * Something that a story says it depends on.
 *
 * @param written as it is written
 * @param id the story's id, where the text has one
 * @param page the page and anchor that is linked to, where the text has no id
 */
public record Dependency(String written, Location location, Optional<StoryId> id, Optional<Place> page) {

    /** A part of a page. */
    public record Place(String path, String anchor) {}

    // written out: those of a record are put together when they are first called, which takes longer than all their
    // calls

    @Override
    public boolean equals(Object other) {
        return other instanceof Dependency dependency
                && written.equals(dependency.written)
                && location.equals(dependency.location)
                && id.equals(dependency.id)
                && page.equals(dependency.page);
    }

    @Override
    public int hashCode() {
        return written.hashCode() * 31 + location.hashCode();
    }
}
