package com.betterfleet.bfflow.rule.delivery;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import java.util.Set;
import java.util.stream.Stream;

/** Users are told of what is built, not of what may be. */
public final class ReleaseNotePremature implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
                    "release-note-premature", Group.DELIVERY, Severity.WARNING, Reach.NO_STAGE)
            .judging(Subject.RELEASE_NOTE);

    private static final Set<StoryStatus> NOT_BUILT =
            Set.of(StoryStatus.PROPOSED, StoryStatus.READY, StoryStatus.DROPPED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        return chain.releaseNotes().stream()
                .filter(note -> note.release().isEmpty() && note.readable())
                .flatMap(note -> note.stories().stream().flatMap(ref -> violations(chain, note, ref)));
    }

    private static Stream<Violation> violations(Chain chain, ReleaseNote note, StoryRef ref) {
        return chain.stories(ref.id()).stream()
                .limit(1)
                .filter(story ->
                        story.status().value().filter(NOT_BUILT::contains).isPresent())
                .map(story -> violation(note, ref, story));
    }

    private static Violation violation(ReleaseNote note, StoryRef ref, Story story) {
        StoryStatus status = story.status().value().orElseThrow();
        return Violation.of(
                        note,
                        "there is an unreleased entry for " + story.named() + ", which is " + status.word(),
                        status == StoryStatus.DROPPED
                                ? Fix.byHand("Take the entry away, or the story out of it.")
                                : Fix.byHand("Write '- Status: in delivery' below the story's heading once it is being"
                                        + " built; take the entry away until then."))
                .at(ref.location())
                .about(ref.id().text());
    }
}
