package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Coverage;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Target.NoAnchor;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.text.Address;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every requirement has a story, in a specification whose stories say which requirement they cover. */
public final class SpecificationCovered implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("specification-covered", Group.CHAIN).judging(Subject.SPECIFICATION);

    /**
     * What links that miss may have meant.
     *
     * @param pages specifications in which one misses its anchor: who knows which requirement it is about
     * @param anchors those of links that miss the page
     */
    private record Amiss(Set<String> pages, Set<String> anchors) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<String> sections = judgement.policy().requirementSections();
        Amiss amiss = linkedAmiss(chain);
        return chain.specifications().stream()
                .filter(specification -> !amiss.pages().contains(specification.ref()))
                .flatMap(specification -> uncovered(chain, specification, sections, amiss));
    }

    private static Stream<Violation> uncovered(
            Chain chain, Specification specification, List<String> sections, Amiss amiss) {
        List<Requirement> uncovered =
                Coverage.of(chain, specification, sections).uncovered();
        return uncovered.isEmpty() ? Stream.empty() : violations(specification, uncovered, amiss);
    }

    private static Stream<Violation> violations(Specification specification, List<Requirement> uncovered, Amiss amiss) {
        return uncovered.stream()
                .filter(requirement -> Collections.disjoint(requirement.anchors(), amiss.anchors()))
                .map(requirement -> Violation.of(
                                specification,
                                "no story covers the requirement '"
                                        + requirement.heading().text() + "'",
                                Fix.byHand(
                                        "Write a story whose field Specification links to this heading, or let the one"
                                                + " that builds it do so."))
                        .at(requirement.heading().location())
                        .about(requirement.heading().text()));
    }

    /** Links that miss are findings of their own. */
    private static Amiss linkedAmiss(Chain chain) {
        Amiss amiss = new Amiss(new HashSet<>(), new HashSet<>());
        for (Story story : chain.stories()) {
            if (!story.status().is(StoryStatus.DROPPED)) {
                for (UpstreamLink link : story.specification().links()) {
                    if (link.target() instanceof NoAnchor missed) {
                        amiss.pages().add(missed.path());
                    } else if (missesPage(link.target())) {
                        amiss.anchors().add(Address.fragment(link.link().target()));
                    }
                }
            }
        }
        return amiss;
    }

    private static boolean missesPage(Target target) {
        return target instanceof Target.NoFile
                || target instanceof Target.Folder
                || target instanceof Target.OtherKind
                || target instanceof Target.OutsideRepository;
    }
}
