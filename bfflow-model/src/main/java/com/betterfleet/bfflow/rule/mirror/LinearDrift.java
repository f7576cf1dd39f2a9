package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.linear.Difference;
import com.betterfleet.bfflow.linear.Drift;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** Linear holds what the pages say. Judged only where it is known what Linear holds. */
public final class LinearDrift implements Rule {

    /** What passes it is not said: without an export nobody knows. */
    private static final RuleInfo INFO = RuleInfo.warning("linear-drift", Group.MIRROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.workspace().stream()
                .flatMap(workspace -> Drift.of(chain, judgement.policy(), workspace).stream())
                .map(LinearDrift::violation);
    }

    private static Violation violation(Difference difference) {
        Fix fix = Fix.byHand(difference.fix());
        return difference
                .artefact()
                .map(artefact -> Violation.of(artefact, difference.message(), fix))
                .orElseGet(() -> Violation.of(difference.place().path(), difference.message(), fix))
                .at(difference.place())
                .affecting(difference.affects())
                .about(difference.target());
    }
}
