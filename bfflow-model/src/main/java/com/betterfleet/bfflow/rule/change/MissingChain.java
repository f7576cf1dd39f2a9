package com.betterfleet.bfflow.rule.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.rule.Reported;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of its chain that a story does not have.
 *
 * @param says in words
 * @param specifications those that the story reaches
 */
record MissingChain(Story story, String says, List<Specification> specifications) {

    /** The rules that judge the chain of one story. */
    private static final Set<String> JUDGES = Set.of(
            "story-specification",
            "story-challenge",
            "specification-challenge",
            "link-target",
            "link-kind",
            "front-matter");

    static Optional<MissingChain> of(Chain chain, Story story) {
        if (leadsIntoTheUnknown(story.specification()) || leadsIntoTheUnknown(story.challenge())) {
            return Optional.empty();
        }
        List<Specification> specifications = chain.specifications(story);
        if (specifications.isEmpty()) {
            return Optional.of(new MissingChain(story, "reaches no specification", specifications));
        }
        return chain.challenges(story).isEmpty()
                ? Optional.of(new MissingChain(story, "reaches no challenge", specifications))
                : Optional.empty();
    }

    /** Whether it names a page of an upstream that may be missing, and is. */
    private static boolean leadsIntoTheUnknown(Upstream upstream) {
        return upstream.links().stream().anyMatch(link -> link.target() instanceof Target.Unknown);
    }

    /** What was found that is the cause. */
    List<Reported> causes(List<Reported> reported) {
        return reported.stream()
                .filter(one -> JUDGES.contains(one.rule()))
                .filter(one -> one.concerns(story.ref())
                        || (one.rule().equals("front-matter")
                                && one.artefact().equals(story.document().path()))
                        || specifications.stream()
                                .anyMatch(specification -> one.artefact().equals(specification.ref())))
                .toList();
    }
}
