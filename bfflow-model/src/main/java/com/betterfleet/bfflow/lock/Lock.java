package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that stories of a repository were agreed on. */
public record Lock(List<Agreement> agreements) {

    /** The file that holds it, from the root. A repository without this file does not use it. */
    public static final String FILE = "bfflow.lock.yml";

    /** Nothing is agreed yet. */
    public static final Lock NONE = new Lock(List.of());

    public Lock {
        agreements = agreements.stream().sorted().toList();
    }

    /** By story. */
    Map<StoryId, List<Agreement>> byStory() {
        Map<StoryId, List<Agreement>> byStory = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            byStory.computeIfAbsent(agreement.story(), id -> new ArrayList<>()).add(agreement);
        }
        return byStory;
    }
}
