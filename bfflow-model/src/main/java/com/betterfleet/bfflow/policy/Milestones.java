package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The milestones that a repository has a name for. */
public final class Milestones {

    private Milestones() {}

    /** Those of the policy, of release plans, of past releases and of stories, sorted. */
    public static List<String> known(Chain chain, Policy policy) {
        return Stream.of(
                        policy.milestones().stream(),
                        chain.releases().stream().map(Release::milestone).flatMap(Optional::stream),
                        chain.releasePlans().stream()
                                .map(ReleasePlan::milestone)
                                .flatMap(Optional::stream)
                                .map(Field::text),
                        chain.stories().stream().map(Story::milestone).flatMap(Optional::stream))
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();
    }
}
