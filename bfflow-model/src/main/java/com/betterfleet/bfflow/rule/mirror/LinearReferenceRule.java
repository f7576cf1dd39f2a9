package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.policy.Policy.Linear;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said to be in Linear is an address of the right kind, and ours. */
public final class LinearReferenceRule implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("linear-reference", Group.MIRROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Linear ours = judgement.policy().linear();
        return LinearFields.of(chain)
                .flatMap(field -> problem(field, ours).stream()
                        .map(problem -> Violation.of(
                                        field.artefact(),
                                        "'" + LinearReference.written(field.field()) + "' in "
                                                + field.field().key() + " " + problem,
                                        Fix.byHand(example(field.expected())))
                                .at(field.field().location())
                                .about(field.field().key())));
    }

    private static Optional<String> problem(LinearFields field, Linear ours) {
        if (field.reference().isEmpty()) {
            return Optional.of("is no address of a Linear " + field.expected().noun());
        }
        LinearReference reference = field.reference().get();
        if (reference.type() != field.expected()) {
            return Optional.of("is a Linear " + reference.type().noun() + ", no "
                    + field.expected().noun());
        }
        Optional<String> foreign =
                ours.workspace().flatMap(workspace -> reference.workspace().filter(other -> !other.equals(workspace)));
        if (foreign.isPresent()) {
            return Optional.of("belongs to the workspace " + foreign.get() + ", not to "
                    + ours.workspace().orElseThrow());
        }
        return reference
                .team()
                .filter(team -> !ours.teams().isEmpty() && !ours.teams().contains(team))
                .map(team -> "belongs to the team " + team + ", not to " + String.join(" or ", ours.teams()));
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
