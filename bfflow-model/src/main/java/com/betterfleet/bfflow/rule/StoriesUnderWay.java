package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stories in delivery or done, by what they come from: while there are any, it had better be settled. */
public final class StoriesUnderWay {

    private final Map<String, List<Story>> byPage = new LinkedHashMap<>();

    /** Those of a chain. */
    public StoriesUnderWay(Chain chain) {
        for (Story story : chain.stories()) {
            if (story.isUnderWay()) {
                for (Challenge challenge : chain.challenges(story)) {
                    add(challenge.ref(), story);
                }
                for (Specification specification : chain.specifications(story)) {
                    add(specification.ref(), story);
                }
            }
        }
    }

    private void add(String page, Story story) {
        byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(story);
    }

    /** Those that answer a challenge. */
    public List<Story> of(Challenge challenge) {
        return byPage.getOrDefault(challenge.ref(), List.of());
    }

    /** Those that come from a specification. */
    public List<Story> of(Specification specification) {
        return byPage.getOrDefault(specification.ref(), List.of());
    }
}
