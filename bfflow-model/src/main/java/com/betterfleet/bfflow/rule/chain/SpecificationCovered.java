package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every requirement has a story, in a specification whose stories say which requirement they cover. */
public final class SpecificationCovered implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("specification-covered", Group.CHAIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<String> sections = judgement.policy().requirementSections();
        return chain.specifications().stream().flatMap(specification -> uncovered(chain, specification, sections));
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

    private static boolean touches(Requirement requirement, Set<String> anchors) {
        return requirement.anchors().stream().anyMatch(anchors::contains);
    }
}
