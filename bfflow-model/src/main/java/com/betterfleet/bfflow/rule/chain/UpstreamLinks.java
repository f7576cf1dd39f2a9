package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every upstream link once, with the artefact on which it is written and those that depend on it. */
record UpstreamLinks(Artefact artefact, String field, UpstreamLink link, List<Story> dependants) {

    static Stream<UpstreamLinks> of(Chain chain) {
        List<UpstreamLinks> all = new ArrayList<>();
        for (Specification specification : chain.specifications()) {
            add(specification, "Challenge", specification.challenge(), chain.stories(specification), all);
        }
        for (StorySet set : chain.storySets()) {
            add(set, "Specification", set.specification(), dependants(set, Story::specification), all);
            add(set, "Challenge", set.challenge(), dependants(set, Story::challenge), all);
        }
        for (Story story : chain.stories()) {
            add(story, "Specification", story.specification(), List.of(), all);
            add(story, "Challenge", story.challenge(), List.of(), all);
        }
        return all.stream();
    }

    /** What a story has from its set is the set's. */
    private static void add(
            Artefact artefact, String field, Upstream upstream, List<Story> dependants, List<UpstreamLinks> all) {
        if (upstream.source() == Source.OWN) {
            for (UpstreamLink link : upstream.links()) {
                all.add(new UpstreamLinks(artefact, field, link, dependants));
            }
        }
    }

    private static List<Story> dependants(StorySet set, Function<Story, Upstream> upstream) {
        List<Story> dependants = new ArrayList<>();
        for (Story story : set.stories()) {
            if (upstream.apply(story).source() == Source.SET) {
                dependants.add(story);
            }
        }
        return dependants;
    }

    /** The ids of the stories that depend on it. */
    List<String> affects() {
        return Wording.ids(dependants);
    }
}
