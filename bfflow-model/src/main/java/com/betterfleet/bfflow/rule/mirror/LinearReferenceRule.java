package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.policy.Policy.Linear;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** What is said to be in Linear is an address of the right kind, and ours. */
public final class LinearReferenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("linear-reference", Group.MIRROR)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Linear ours = judgement.policy().linear();
        return LinearFields.of(chain).stream()
                .flatMap(field -> field.problem(ours).stream()
                        .map(problem -> Violation.of(
                                        field.artefact(),
                                        "'" + field.written() + "' in "
                                                + field.field().key() + " " + problem,
                                        Fix.byHand(example(field.expected())))
                                .at(field.field().location())
                                .about(field.field().key())));
    }

    private static String example(LinearType type) {
        return switch (type) {
            case ISSUE -> "Write the issue's key, COR-10, or its address, https://linear.app/<workspace>/issue/COR-10.";
            case PROJECT ->
                "Copy the project's address from Linear: https://linear.app/<workspace>/project/<name>-<id>.";
            case INITIATIVE ->
                "Copy the initiative's address from Linear: https://linear.app/<workspace>/initiative/<name>-<id>.";
        };
    }
}
