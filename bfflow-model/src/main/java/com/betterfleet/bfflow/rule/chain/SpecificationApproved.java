package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.DocumentArtefact;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.StoriesUnderWay;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nothing is built from a draft, nor from what was superseded. */
public final class SpecificationApproved implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("specification-approved", Group.CHAIN).judging(Subject.CHALLENGE, Subject.SPECIFICATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        StoriesUnderWay underWay = new StoriesUnderWay(chain);
        Stream<Violation> challenges = chain.challenges().stream()
                .flatMap(challenge -> violation(challenge, challenge.status(), underWay.of(challenge)).stream());
        Stream<Violation> specifications = chain.specifications().stream()
                .flatMap(specification ->
                        violation(specification, specification.status(), underWay.of(specification)).stream());
        return Stream.of(challenges, specifications, ForeignDrafts.in(chain)).flatMap(found -> found);
    }

    private static Optional<Violation> violation(
            DocumentArtefact artefact, Status<DocumentStatus> status, List<Story> stories) {
        return stories.isEmpty()
                ? Optional.empty()
                : status.value()
                        .filter(value -> value != DocumentStatus.APPROVED)
                        .map(value -> Violation.of(
                                        artefact,
                                        "the " + artefact.document().kind().noun() + " is " + value.word()
                                                + ", and stories of it are in delivery or done",
                                        Fix.byHand(
                                                value == DocumentStatus.DRAFT
                                                        ? "Agree on it and write '- Status: approved', or take its stories"
                                                                + " out of delivery."
                                                        : "Let the stories name what replaces it."))
                                .at(status.field().map(Field::location).orElse(artefact.location()))
                                .affecting(Wording.ids(stories)));
    }
}
