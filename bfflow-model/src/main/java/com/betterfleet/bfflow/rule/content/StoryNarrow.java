package com.betterfleet.bfflow.rule.content;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.prose.Wish;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/** A story is one thing that one person wants. */
public final class StoryNarrow implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("story-narrow", Group.CONTENT).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.stories().stream().flatMap(story -> violation(story, wishes(story)).stream());
    }

    /** Where there is none in its text, its title may be one. */
    private static int wishes(Story story) {
        int inText = story.text().wishes();
        return inText == 0 && Wish.is(story.title()) ? 1 : inText;
    }

    private static Optional<Violation> violation(Story story, int wishes) {
        return switch (wishes) {
            case 0 ->
                Optional.of(Violation.of(
                        story,
                        story.named() + " does not say who wants what: it has no 'As a …, I want …'",
                        Fix.byHand("Write 'As a <who>, I want <what>, so that <why>.' below its heading.")));
            case 1 -> Optional.empty();
            default ->
                Optional.of(Violation.of(
                        story,
                        story.named() + " is " + wishes + " stories in one: it says 'As a …, I want …' " + wishes
                                + " times",
                        Fix.byHand("Make each of them a story of its own, with its own id.")));
        };
    }
}
