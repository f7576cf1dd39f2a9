package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.page.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which story a place on a page belongs to. */
final class StoryPlaces {

    /** Where a part of a page begins, and whose it is. A story need not be of one piece: another may stand within it. */
    private final NavigableMap<Location, Optional<Story>> parts = new TreeMap<>();

    private final Chain chain;

    StoryPlaces(Chain chain) {
        this.chain = chain;
    }

    /** Most repositories have nothing that anybody asks for. */
    private void read() {
        Map<Location, Story> stories = new HashMap<>();
        for (Story story : chain.stories()) {
            stories.put(story.location(), story);
            Location start = story.inSet()
                    ? story.location()
                    : Location.of(story.document().path());
            parts.put(start, Optional.of(story));
        }
        for (StorySet set : chain.storySets()) {
            for (Section section : set.sections()) {
                parts.put(section.heading().location(), section.story().map(stories::get));
            }
        }
    }

    /** The story that a place is part of, its heading included, and of a page of its own the front matter. */
    Optional<Story> at(Location place) {
        if (parts.isEmpty()) {
            read();
        }
        return Optional.ofNullable(parts.floorEntry(place))
                .filter(part -> part.getKey().path().equals(place.path()))
                .flatMap(part -> part.getValue());
    }
}
