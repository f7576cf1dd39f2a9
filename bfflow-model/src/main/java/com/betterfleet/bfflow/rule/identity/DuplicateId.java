package com.betterfleet.bfflow.rule.identity;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An id that two stories have names neither. */
public final class DuplicateId implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("duplicate-id", Group.IDENTITY, Severity.ERROR, Reach.IDENTITY).judging(Subject.STORY);

    /** What is archived was there before what is active; a backlog idea weighs least and never leads. */
    private static final List<Stage> BY_AGE = List.of(Stage.ARCHIVED, Stage.BACKLOG, Stage.ACTIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<Violation> violations = new ArrayList<>();
        for (Map.Entry<StoryId, List<Story>> same : chain.storiesById().entrySet()) {
            List<Story> elsewhere = chain.elsewhere().stories(same.getKey());
            if (same.getValue().size() + elsewhere.size() > 1) {
                violations.add(among(same.getValue(), elsewhere));
            }
        }
        violations.addAll(Ambiguous.in(chain));
        return violations.stream();
    }

    /** What others have published already is older than whatever is here. */
    private static Violation among(List<Story> stories, List<Story> elsewhere) {
        List<Story> byAge = new ArrayList<>(stories);
        byAge.sort(Comparator.comparingInt(
                        (Story story) -> BY_AGE.indexOf(story.document().stage()))
                .thenComparing(Story::location));
        Story newest = byAge.remove(byAge.size() - 1);
        List<Story> others = new ArrayList<>(elsewhere);
        others.addAll(byAge);
        return violation(newest, others);
    }

    private static Violation violation(Story newest, List<Story> others) {
        return Violation.of(
                        newest,
                        newest.named() + " has an id that stands already at "
                                + others.get(0).location(),
                        Fix.byHand("Give one of them an id of its own."))
                .relatedTo(others.stream()
                        .map(story -> new Related(story.location(), "also " + story.named()))
                        .toList());
    }
}
