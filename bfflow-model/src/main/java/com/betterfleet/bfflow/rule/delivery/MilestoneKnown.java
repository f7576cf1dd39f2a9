package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A story's milestone is one that somebody declared; where nobody declares any, all are good. */
public final class MilestoneKnown implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("milestone-known", Group.DELIVERY).judging(Subject.STORY);

    private static final String MILESTONE = "milestone";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Set<String> known = new TreeSet<>(judgement.policy().milestones());
        chain.releasePlans().stream()
                .map(ReleasePlan::milestone)
                .flatMap(Optional::stream)
                .flatMap(field -> field.values().stream())
                .forEach(value -> known.add(value.text()));
        if (known.isEmpty()) {
            return Stream.empty();
        }
        Stream<Violation> ofSets = chain.storySets().stream()
                .flatMap(set -> unknown(set, set.document().fields(), known)
                        .map(violation -> violation.affecting(Wording.ids(set.stories().stream()
                                .filter(story -> story.fields().find(MILESTONE).isEmpty())
                                .toList()))));
        Stream<Violation> ofStories = chain.stories().stream().flatMap(story -> unknown(story, story.fields(), known));
        return Stream.concat(ofSets, ofStories);
    }

    private static Stream<Violation> unknown(Artefact artefact, Fields fields, Set<String> known) {
        return fields.find(MILESTONE).stream()
                .filter(field -> !known.contains(field.text()))
                .map(field -> violation(artefact, field, known));
    }

    private static Violation violation(Artefact artefact, Field field, Set<String> known) {
        String subject = artefact instanceof Story story ? story.named() + " has" : "the story set has";
        return Violation.of(
                        artefact,
                        subject + " the milestone '" + field.text() + "', which no release plan and no policy declares"
                                + Wording.didYouMean(Nearest.among(field.text(), known)),
                        Fix.byHand("Write one of: " + String.join(", ", List.copyOf(known))
                                        + "; or declare it in a release plan, or under 'milestones' in bfflow.yml.")
                                .orRespell(
                                        field.values().get(0).location(),
                                        field.text(),
                                        Nearest.only(field.text(), known)))
                .at(field.location())
                .about(field.text());
    }
}
