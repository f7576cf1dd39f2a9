package com.example.policy;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** Every specification has an owner, so that a question about it has somebody to go to. */
public final class SpecificationOwner implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning("specification-owner", Group.OWN)
            .judging(Subject.SPECIFICATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.specifications().stream()
                .filter(specification ->
                        specification.document().fields().find("Owner").isEmpty())
                .map(specification -> Violation.of(
                        specification,
                        "the specification names no owner",
                        Fix.byHand("Write '- Owner: ' and a name below the title.")));
    }
}
