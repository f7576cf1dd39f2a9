package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story reaches a challenge: named for it, or through its specification. */
public final class StoryChallenge implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("story-challenge", Group.CHAIN).judging(Subject.STORY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Stream<Violation> ofSets = chain.storySets().stream().flatMap(set -> ofSet(chain, set, judgement).stream());
        Stream<Violation> ofStories = chain.stories().stream()
                .filter(story -> story.specification().source() == Source.OWN)
                .filter(story -> reachesNone(chain, story, judgement))
                .map(story -> Violation.of(
                                story,
                                story.named() + " reaches no challenge: " + specifications(chain, story)
                                        + " names none that counts",
                                fix())
                        .at(story.location()));
        return Stream.concat(ofSets, ofStories);
    }

    /** Stories that have their specification from their set have one cause in common. */
    private static Optional<Violation> ofSet(Chain chain, StorySet set, Judgement judgement) {
        List<Story> affected = set.stories().stream()
                .filter(story -> story.specification().source() == Source.SET)
                .filter(story -> reachesNone(chain, story, judgement))
                .toList();
        if (affected.isEmpty()) {
            return Optional.empty();
        }
        if (affected.size() == 1) {
            Story story = affected.get(0);
            return Optional.of(Violation.of(
                    story,
                    story.named() + " reaches no challenge: " + specifications(chain, story)
                            + " names none that counts",
                    fix()));
        }
        return Optional.of(Violation.of(
                        set,
                        "these stories reach no challenge: " + specifications(chain, affected.get(0))
                                + " names none that counts",
                        fix())
                .at(set.specification().field().map(Field::location).orElse(set.location()))
                .affecting(Wording.ids(affected)));
    }

    private static boolean reachesNone(Chain chain, Story story, Judgement judgement) {
        List<Specification> specifications = chain.specifications(story);
        return !specifications.isEmpty()
                && !story.challenge().isBroken()
                && chain.challenges(story).isEmpty()
                && specifications.stream().noneMatch(specification -> isReported(specification, judgement));
    }

    /** Whether the specification's own lack of a challenge is a finding already: one cause is one finding. */
    private static boolean isReported(Specification specification, Judgement judgement) {
        if (Elsewhere.isThere(specification.ref())) {
            return false;
        }
        if (specification.challenge().isMissing()) {
            return judgement.severity(SpecificationChallenge.INFO, specification.stage()) != Severity.OFF;
        }
        // a broken link in archived work is only a warning, and a live story must not pass for it
        return specification.document().stage() != Stage.ARCHIVED;
    }

    private static String specifications(Chain chain, Story story) {
        return Wording.list(
                chain.specifications(story).stream().map(Specification::ref).toList());
    }

    private static Fix fix() {
        return Fix.byHand("Write '- Challenge: [Title](challenge.md)' in the specification; or, where that cannot be"
                + " changed, below the story's heading.");
    }
}
