package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Tells which story a place on a page belongs to. */
final class StoryPlaces {

    /** Where a block begins, and whose it is. A story need not be of one piece: another may stand within it. */
    private final NavigableMap<Location, Optional<Story>> blocks = new TreeMap<>();

    private final Chain chain;

    StoryPlaces(Chain chain) {
        this.chain = chain;
    }

    /** Most repositories have nothing that anybody asks for. */
    private void read() {
        for (Document document : chain.documents()) {
            document.page().blocks().forEach(block -> blocks.put(block.location(), Optional.empty()));
        }
        for (Story story : chain.stories()) {
            blocks.put(
                    story.inSet()
                            ? story.location()
                            : Location.of(story.document().path()),
                    Optional.of(story));
            story.body().forEach(block -> blocks.put(block.location(), Optional.of(story)));
        }
    }

    /** The story that a place is part of, its heading included, and of a page of its own the front matter. */
    Optional<Story> at(Location place) {
        if (blocks.isEmpty()) {
            read();
        }
        return Optional.ofNullable(blocks.floorEntry(place))
                .filter(block -> block.getKey().path().equals(place.path()))
                .flatMap(block -> block.getValue());
    }
}
