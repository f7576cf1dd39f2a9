package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Coverage;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.NoAnchor;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every requirement has a story, in a specification whose stories say which requirement they cover. */
public final class SpecificationCovered implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("specification-covered", Group.CHAIN).judging(Subject.SPECIFICATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<String> sections = judgement.policy().requirementSections();
        Set<String> unclear = linkedAmiss(chain);
        return chain.specifications().stream()
                .filter(specification -> !unclear.contains(specification.ref()))
                .flatMap(specification -> uncovered(chain, specification, sections));
    }

    private static Stream<Violation> uncovered(Chain chain, Specification specification, List<String> sections) {
        List<Requirement> uncovered =
                Coverage.of(chain, specification, sections).uncovered();
        return uncovered.isEmpty() ? Stream.empty() : violations(specification, uncovered);
    }

    private static Stream<Violation> violations(Specification specification, List<Requirement> uncovered) {
        return uncovered.stream()
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

    /** Specifications in which a link misses its anchor: a finding of its own, and who knows which requirement is meant. */
    private static Set<String> linkedAmiss(Chain chain) {
        Set<String> amiss = new HashSet<>();
        for (Story story : chain.stories()) {
            if (!story.status().is(StoryStatus.DROPPED)) {
                for (UpstreamLink link : story.specification().links()) {
                    if (link.target() instanceof NoAnchor missed) {
                        amiss.add(missed.path());
                    }
                }
            }
        }
        return amiss;
    }
}
