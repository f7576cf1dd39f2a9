package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.chain.Target.NoAnchor;
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
import java.util.stream.Collectors;
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
        List<Requirement> requirements = Requirement.in(specification.document(), sections);
        Set<String> linked = new HashSet<>();
        Set<String> covered = new HashSet<>();
        for (Story story : chain.stories(specification)) {
            for (Found link : story.specification().found()) {
                if (link.path().equals(specification.ref()) && !link.anchor().isEmpty()) {
                    linked.add(link.anchor());
                    if (!story.status().is(StoryStatus.DROPPED)) {
                        covered.add(link.anchor());
                    }
                }
            }
        }
        boolean saysWhich = requirements.stream().anyMatch(requirement -> touches(requirement, linked));
        return requirements.stream()
                .filter(requirement -> saysWhich && !touches(requirement, covered))
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
        return chain.stories().stream()
                .filter(story -> !story.status().is(StoryStatus.DROPPED))
                .flatMap(story -> story.specification().links().stream())
                .flatMap(link -> link.target() instanceof NoAnchor missed ? Stream.of(missed.path()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static boolean touches(Requirement requirement, Set<String> anchors) {
        return requirement.anchors().stream().anyMatch(anchors::contains);
    }
}
