package com.betterfleet.bfflow.rule.identity;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An id that two stories have names neither. */
public final class DuplicateId implements Rule {

    private static final RuleInfo INFO =
            new RuleInfo("duplicate-id", Group.IDENTITY, Severity.ERROR, Reach.IDENTITY).judging(Subject.STORY);

    /** The oldest first: what is archived was there before what is active; a backlog idea weighs least and never leads. */
    private static final Comparator<Story> AGE = Comparator.comparingInt(
                    (Story story) -> List.of(Stage.ARCHIVED, Stage.BACKLOG, Stage.ACTIVE)
                            .indexOf(story.document().stage()))
            .thenComparing(Story::location);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return Stream.concat(
                chain.storiesById().entrySet().stream()
                        .flatMap(same ->
                                violation(same.getValue(), chain.elsewhere().stories(same.getKey())).stream()),
                Ambiguous.in(chain));
    }

    /** What others have published already is older than whatever is here. */
    private static Optional<Violation> violation(List<Story> stories, List<Story> elsewhere) {
        List<Story> byAge = stories.stream().sorted(AGE).toList();
        Story newest = byAge.get(byAge.size() - 1);
        List<Story> others = Stream.concat(elsewhere.stream(), byAge.subList(0, byAge.size() - 1).stream())
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(violation(newest, others));
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
