package com.betterfleet.bfflow.rule.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An id that somebody else has given to another story meanwhile is no longer free. */
public final class IdTaken implements Rule {

    private static final RuleInfo INFO = new RuleInfo("id-taken", Group.CHANGE, Severity.ERROR, Reach.IDENTITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return judgement.change().stream().flatMap(change -> taken(chain, change));
    }

    private static Stream<Violation> taken(Chain chain, Change change) {
        if (!change.hasTip()) {
            return Stream.empty();
        }
        List<Story> added = change.newStories();
        // the base as it is now is read only where there is something to look up in it
        Optional<Chain> tip = added.isEmpty() ? Optional.empty() : change.tip();
        return tip.stream()
                .flatMap(base -> added.stream()
                        .flatMap(story -> other(story, base)
                                .map(other -> violation(story, other, next(story.id(), chain, base), change))
                                .stream()));
    }

    private static Optional<Story> other(Story story, Chain base) {
        List<Story> same = base.stories(story.id());
        boolean isIt = same.stream().anyMatch(other -> other.title().equalsIgnoreCase(story.title()));
        return isIt ? Optional.empty() : same.stream().findFirst();
    }

    private static StoryId next(StoryId id, Chain chain, Chain base) {
        BigInteger last = Stream.of(
                        chain.storiesById().keySet(),
                        base.storiesById().keySet(),
                        chain.elsewhere().storyIds())
                .flatMap(Collection::stream)
                .filter(other -> other.prefix().equals(id.prefix()))
                .map(StoryId::number)
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO);
        return new StoryId(id.prefix() + last.add(BigInteger.ONE));
    }

    private static Violation violation(Story story, Story other, StoryId next, Change change) {
        return Violation.of(
                story,
                story.named() + " has an id that " + change.base() + " has given to \"" + other.title()
                        + "\" meanwhile, at " + other.location(),
                Fix.byHand("Give it an id of its own: " + next + " is free."));
    }
}
