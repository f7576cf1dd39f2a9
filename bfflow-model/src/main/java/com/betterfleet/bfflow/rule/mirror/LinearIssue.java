package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** A story in delivery has its issue in Linear. Off until a policy turns it on. */
public final class LinearIssue implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("linear-issue", Group.MIRROR, Severity.OFF, Reach.LIVE).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.stories().stream()
                .filter(story -> story.status().is(StoryStatus.IN_DELIVERY))
                .filter(story -> story.fields().find("issue").isEmpty() && !idIsIssue(story, judgement.policy()))
                .map(story -> Violation.of(
                        story,
                        story.named() + " is in delivery and names no Linear issue",
                        Fix.byHand("Write '- Issue: COR-10' below its heading.")));
    }

    private static boolean idIsIssue(Story story, Policy policy) {
        return LinearReference.of(story.id().text())
                .flatMap(LinearReference::team)
                .filter(policy.linear()::hasTeam)
                .isPresent();
    }
}
