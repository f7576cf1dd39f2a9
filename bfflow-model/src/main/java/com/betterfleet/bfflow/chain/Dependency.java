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
}
