package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.MovedUp;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.stream.Stream;

/** A specification names the challenge that it answers. */
public final class SpecificationChallenge implements Rule {

    /** Others must know whether it weighs anything: what it reports, they do not report again. */
    static final RuleInfo INFO =
            RuleInfo.error("specification-challenge", Group.CHAIN).judging(Subject.SPECIFICATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.specifications().stream()
                .filter(specification -> specification.challenge().isMissing())
                .filter(specification -> specification.document().flaw().isEmpty())
                .map(specification -> violation(chain, specification));
    }

    private static Violation violation(Chain chain, Specification specification) {
        List<Challenge> candidates = chain.challenges().stream()
                .filter(challenge -> challenge
                        .document()
                        .workItem()
                        .equals(specification.document().workItem()))
                .toList();
        String message = specification
                .challenge()
                .field()
                .map(field -> "the field Challenge says '" + field.text() + "' but links to no challenge")
                .orElse(
                        candidates.isEmpty()
                                ? "the specification names no challenge, and its work item has none"
                                : "the specification names no challenge");
        Violation violation = Violation.of(specification, message, fix(specification, candidates))
                .at(specification
                        .challenge()
                        .field()
                        .or(() -> specification.document().fields().blank("challenge"))
                        .map(Field::location)
                        .orElse(specification.location()))
                .affecting(Wording.ids(chain.stories(specification)));
        return MovedUp.instead(
                violation, "challenge", List.of(specification.document().fields()));
    }

    private static Fix fix(Specification specification, List<Challenge> candidates) {
        if (candidates.size() == 1) {
            return Fix.byHand("Write '- Challenge: " + Wording.link(specification.ref(), candidates.get(0))
                            + "' below the title.")
                    .or(MissingField.repair(
                            specification,
                            specification.document().fields(),
                            "Challenge",
                            Wording.link(specification.ref(), candidates.get(0))));
        }
        return Fix.byHand((candidates.isEmpty()
                        ? "Write challenge.md, or find the challenge that this answers, and link to it"
                        : "Link to the challenge that this answers")
                + " below the title: '- Challenge: [Title](challenge.md)'.");
    }
}
