package com.betterfleet.bfflow.rule.change;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Reported;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who finishes a story tells users of it. */
public final class ChangeReleaseNote implements Rule {

    /** The rule that says the same of every story; where this one fires, it takes its place. */
    public static final String INSTEAD_OF = "story-release-note";

    private static final RuleInfo INFO =
            new RuleInfo("change-release-note", Group.CHANGE, Severity.ERROR, Reach.ACTIVE_ONLY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        List<Story> candidates = chain.stories().stream()
                .filter(story -> story.status().is(StoryStatus.DONE)
                        && story.deliveredIn().isEmpty()
                        && chain.notes(story.id()).isEmpty()
                        && isAsked(story, judgement))
                .toList();
        Optional<Chain> before =
                judgement.change().filter(any -> !candidates.isEmpty()).flatMap(change -> change.before());
        return before.stream()
                .flatMap(old -> candidates.stream().filter(story -> !wasDone(story, old)))
                .map(story -> violation(chain, story));
    }

    private static boolean wasDone(Story story, Chain before) {
        return before.stories(story.id()).stream()
                .anyMatch(
                        old -> old.status().is(StoryStatus.DONE) || old.status().is(StoryStatus.RELEASED));
    }

    /** What lets the other rule's finding pass, or is its cause as well, holds here too. */
    private static boolean isAsked(Story story, Judgement judgement) {
        return isOff(judgement.policy())
                || judgement.reported().stream()
                        .filter(one -> one.rule().equals(INSTEAD_OF) && one.concerns(story.ref()))
                        .anyMatch(Reported::isOpen);
    }

    private static boolean isOff(Policy policy) {
        return policy.stages()
                        .getOrDefault(Stage.ACTIVE, Map.of())
                        .getOrDefault(INSTEAD_OF, policy.rules().getOrDefault(INSTEAD_OF, Severity.ERROR))
                == Severity.OFF;
    }

    private static Violation violation(Chain chain, Story story) {
        return Violation.of(
                story,
                story.named() + " becomes done with this change and has no release-note entry",
                Fix.byCommand(
                        "Write " + chain.notesFolder() + "/unreleased/" + story.id() + ".md.",
                        "mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=" + story.id()));
    }
}
