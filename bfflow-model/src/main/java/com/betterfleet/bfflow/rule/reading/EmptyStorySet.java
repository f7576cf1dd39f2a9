package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.rule.AlmostStories;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of stories without a story: either it has none yet, or none of its headings was understood. */
public final class EmptyStorySet implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("empty-story-set", Group.READING).judging(Subject.STORY_SET);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<StorySet> empty = new ArrayList<>();
        for (StorySet set : chain.storySets()) {
            // front matter that cannot be read may well say that it is something else
            if (set.stories().isEmpty() && set.document().flaw().isEmpty()) {
                empty.add(set);
            }
        }
        if (empty.isEmpty()) {
            return Stream.empty();
        }
        AlmostStories almost = AlmostStories.in(chain, judgement.policy());
        return empty.stream()
                .filter(set -> almost.on(set).isEmpty())
                .map(set -> Violation.of(
                        set,
                        "no story stands on this page of stories",
                        Fix.byHand("Write each story under a heading of its own such as '## COR-10: Title'; a page that"
                                + " holds something else says 'artefact: supporting' in its front matter.")));
    }
}
