package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.stream.Stream;

/** Where Linear differs from the pages. One cause is one difference. */
public final class Drift {

    private Drift() {}

    /** All differences, in a fixed order. */
    public static List<Difference> of(Chain chain, Policy policy, Workspace workspace) {
        Matches matches = new Matches(chain, policy, workspace);
        return Stream.of(
                        new ProjectDrift(matches).differences(),
                        new MissingIssues(matches).differences(),
                        new SurplusIssues(matches).differences(),
                        new MilestoneDrift(matches).differences(),
                        new StateDrift(matches).differences(),
                        new IssueDrift(matches).differences())
                .flatMap(all -> all)
                .toList();
    }
}
