package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.EntryFiles;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what is known of a milestone, and has each of its stories judged. */
final class MilestoneJudge {

    private static final Comparator<Story> ORDER =
            Comparator.comparing(Story::id).thenComparing(Story::location);

    private final Chain chain;
    private final List<Finding> errors;
    private final Policy policy;
    private final String milestone;

    MilestoneJudge(Report report, Policy policy, String milestone) {
        this.chain = report.chain();
        // what weighs less would not fail a build either
        this.errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .sorted()
                .toList();
        this.policy = policy;
        this.milestone = milestone;
    }

    MilestoneReadiness readiness() {
        EntryFiles entries = EntryFiles.of(chain);
        List<StoryJudge> judged = stories(false).stream()
                .map(story -> new StoryJudge(chain, policy, entries, story, errors))
                .toList();
        Set<Finding> theirs =
                judged.stream().flatMap(story -> story.findings().stream()).collect(Collectors.toSet());
        return new MilestoneReadiness(
                milestone,
                chain.releasePlans().stream().filter(this::declares).toList(),
                chain.releases().stream()
                        .filter(release ->
                                release.milestone().filter(milestone::equals).isPresent())
                        .toList(),
                judged.stream().map(StoryJudge::readiness).toList(),
                stories(true),
                count(theirs, State.BASELINED),
                count(others(theirs), State.OPEN));
    }

    private List<Story> stories(boolean dropped) {
        return chain.stories().stream()
                .filter(story -> story.milestone().filter(milestone::equals).isPresent())
                .filter(story -> story.status().is(StoryStatus.DROPPED) == dropped)
                .sorted(ORDER)
                .toList();
    }

    private boolean declares(ReleasePlan plan) {
        return plan.milestones().contains(milestone);
    }

    private Set<Finding> others(Set<Finding> theirs) {
        Set<Finding> others = new HashSet<>(errors);
        others.removeAll(theirs);
        return others;
    }

    private static int count(Set<Finding> findings, State state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
