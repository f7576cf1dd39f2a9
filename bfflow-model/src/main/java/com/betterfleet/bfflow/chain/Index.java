package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Dependency.Place;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What of a chain is found by name, id or place. */
final class Index {

    private Index() {}

    /** By something of which there is one; of two, the first counts. */
    static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T one : all) {
            index.putIfAbsent(key.apply(one), one);
        }
        return index;
    }

    /** In the order of their first place. */
    static Map<StoryId, List<Story>> storiesById(List<Story> stories) {
        Map<StoryId, List<Story>> byId = new LinkedHashMap<>();
        for (Story story : stories) {
            byId.computeIfAbsent(story.id(), id -> new ArrayList<>(1)).add(story);
        }
        return byId;
    }

    /** By the stories for which they count. */
    static Map<StoryId, List<ReleaseNote>> notesByStory(List<ReleaseNote> notes) {
        Map<StoryId, List<ReleaseNote>> byStory = new LinkedHashMap<>();
        for (ReleaseNote note : notes) {
            for (StoryId story : note.countsFor()) {
                byStory.computeIfAbsent(story, id -> new ArrayList<>()).add(note);
            }
        }
        return byStory;
    }

    /** By the paths of the specifications that they come from. */
    static Map<String, List<Story>> storiesBySpecification(List<Story> stories) {
        Map<String, List<Story>> bySpecification = new LinkedHashMap<>();
        for (Story story : stories) {
            Set<String> paths = new LinkedHashSet<>();
            for (Found link : story.specification().found()) {
                paths.add(link.path());
            }
            for (String path : paths) {
                bySpecification.computeIfAbsent(path, key -> new ArrayList<>()).add(story);
            }
        }
        return bySpecification;
    }

    /** Made only where somebody links to a story: ids are the rule. */
    static Map<Place, Story> storiesByPlace(List<Story> stories) {
        if (!isAnyLinked(stories)) {
            return Map.of();
        }
        Map<Place, Story> byPlace = new LinkedHashMap<>();
        Map<String, Map<Location, String>> anchors = new LinkedHashMap<>();
        for (Story story : stories) {
            String path = story.document().path();
            String anchor = anchors.computeIfAbsent(path, key -> anchors(story.document()))
                    .getOrDefault(story.location(), "");
            byPlace.putIfAbsent(new Place(path, anchor), story);
            if (!story.inSet()) {
                byPlace.putIfAbsent(new Place(path, ""), story);
            }
        }
        return byPlace;
    }

    private static boolean isAnyLinked(List<Story> stories) {
        for (Story story : stories) {
            for (Dependency dependency : story.dependencies()) {
                if (dependency.page().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<Location, String> anchors(Document document) {
        Map<Location, String> anchors = new HashMap<>();
        for (Page.Anchored anchored : document.page().headings()) {
            anchors.putIfAbsent(anchored.heading().location(), anchored.anchor());
        }
        return anchors;
    }
}
