package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.stream.Stream;

/** A story says when it is done. */
public final class StoryAcceptance implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("story-acceptance", Group.CONTENT).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.stories().stream()
                .filter(story -> !story.text().hasCriteria())
                .map(story -> Violation.of(
                        story,
                        story.named() + " has no acceptance criteria",
                        Fix.byHand("List them below a heading '### Acceptance criteria'.")));
    }
}
