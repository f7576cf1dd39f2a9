package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Dependency.Place;
import java.util.List;
import java.util.Optional;

/**
 * What other repositories hold, as far as the build declares them as upstreams. An artefact of theirs is named by the link that
 * leads to it, {@code catalog:wiki/dispatch/specification}; that is its path, too, wherever a path is asked for.
 */
public interface Elsewhere {

    /** What the path of every page in another repository begins with. */
    String SCHEME = "catalog:";

    /** The build declares no upstream. */
    Elsewhere NOTHING = new Nowhere();

    /** Whether a path is that of a page in another repository. */
    static boolean isThere(String path) {
        return path.startsWith(SCHEME);
    }

    /**
     * What a link turns out to point at.
     *
     * @param written its target: {@code catalog:…}, or an address on the web
     * @param expected the kind of artefact that it must lead to
     */
    Target target(String written, Kind expected);

    /**
     * The links to artefacts of a kind that somebody may have meant who wrote one that leads nowhere, without anchors.
     *
     * @param written as it stands on the page, without its anchor
     */
    List<String> candidates(String written, Kind expected);

    /** The names of the upstreams that the build declares. */
    List<String> names();

    /** Whether there is a declared upstream of which nothing is known, because it may be missing and is. */
    boolean isIncomplete();

    /** The page of this path. */
    Optional<Document> document(String path);

    /** The challenge of this path. */
    Optional<Challenge> challenge(String path);

    /** The specification of this path. */
    Optional<Specification> specification(String path);

    /** The stories of this id. */
    List<Story> stories(StoryId id);

    /** The story that stands at a part of a page. */
    Optional<Story> story(Place place);

    /** The ids of all stories, in no order. */
    List<StoryId> storyIds();

    /** The stories that say that they are delivered in this repository, in the order of the upstreams. */
    List<Story> deliveredHere();

    /**
     * A part of a page.
     *
     * @param heading what it is called
     * @param fingerprint what it says: another text has another one
     */
    record Passage(String heading, String fingerprint) {}

    /** What a page of this path says at an anchor, or all of it where that is empty; empty where nobody has told. */
    Optional<Passage> passage(String path, String anchor);

    /** Where the page of this path is published. */
    Optional<String> address(String path);

    /** The repository of a page, with its version: {@code wiki 1.4.0}. */
    String origin(String path);
}
