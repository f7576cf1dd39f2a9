package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every upstream link once, with the artefact on which it is written and those that depend on it. */
record UpstreamLinks(Artefact artefact, String field, UpstreamLink link, List<String> affects) {

    static Stream<UpstreamLinks> of(Chain chain) {
        Stream<UpstreamLinks> ofSpecifications = chain.specifications().stream()
                .flatMap(specification -> of(
                        specification,
                        "Challenge",
                        specification.challenge(),
                        Wording.ids(chain.stories(specification))));
        Stream<UpstreamLinks> ofSets = chain.storySets().stream()
                .flatMap(set -> Stream.concat(
                        of(set, "Specification", set.specification(), dependants(set, Story::specification)),
                        of(set, "Challenge", set.challenge(), dependants(set, Story::challenge))));
        Stream<UpstreamLinks> ofStories = chain.stories().stream()
                .flatMap(story -> Stream.concat(
                        of(story, "Specification", story.specification(), List.of()),
                        of(story, "Challenge", story.challenge(), List.of())));
        return Stream.of(ofSpecifications, ofSets, ofStories).flatMap(links -> links);
    }

    /** What a story has from its set is the set's. */
    private static Stream<UpstreamLinks> of(Artefact artefact, String field, Upstream upstream, List<String> affects) {
        return upstream.source() == Source.OWN
                ? upstream.links().stream().map(link -> new UpstreamLinks(artefact, field, link, affects))
                : Stream.empty();
    }

    private static List<String> dependants(StorySet set, Function<Story, Upstream> upstream) {
        return Wording.ids(set.stories().stream()
                .filter(story -> upstream.apply(story).source() == Source.SET)
                .toList());
    }
}
