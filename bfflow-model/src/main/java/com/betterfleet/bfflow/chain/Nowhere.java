package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Dependency.Place;
import java.util.List;
import java.util.Optional;

/** No other repository. */
final class Nowhere implements Elsewhere {

    @Override
    public Target target(String written, Kind expected) {
        return isCatalog(written) ? new Target.UnknownUpstream(name(written)) : new Target.Foreign();
    }

    private static boolean isCatalog(String written) {
        return written.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static String name(String written) {
        return written.substring(SCHEME.length()).split("[/#]", 2)[0];
    }

    @Override
    public List<String> candidates(String written, Kind expected) {
        return List.of();
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public boolean isIncomplete() {
        return false;
    }

    @Override
    public Optional<Document> document(String path) {
        return Optional.empty();
    }

    @Override
    public Optional<Challenge> challenge(String path) {
        return Optional.empty();
    }

    @Override
    public Optional<Specification> specification(String path) {
        return Optional.empty();
    }

    @Override
    public List<Story> stories(StoryId id) {
        return List.of();
    }

    @Override
    public Optional<Story> story(Place place) {
        return Optional.empty();
    }

    @Override
    public List<StoryId> storyIds() {
        return List.of();
    }

    @Override
    public List<Story> deliveredHere() {
        return List.of();
    }

    @Override
    public Optional<Passage> passage(String path, String anchor) {
        return Optional.empty();
    }

    @Override
    public Optional<String> address(String path) {
        return Optional.empty();
    }

    @Override
    public String origin(String path) {
        return path;
    }
}
