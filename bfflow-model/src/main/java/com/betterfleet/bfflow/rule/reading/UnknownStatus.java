package com.betterfleet.bfflow.rule.reading;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Subject;
import com.betterfleet.bfflow.rule.Violation;
import com.betterfleet.bfflow.rule.Wording;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A status that nobody knows would switch off every check that depends on it. */
public final class UnknownStatus implements Rule {

    private static final RuleInfo INFO = RuleInfo.error("unknown-status", Group.READING)
            .judging(Subject.CHALLENGE, Subject.SPECIFICATION, Subject.STORY_SET, Subject.STORY, Subject.RELEASE_PLAN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Violation> check(Chain chain, Judgement judgement) {
        Policy policy = judgement.policy();
        Set<String> document = policy.documentWords().keySet();
        Set<String> story = policy.storyWords().keySet();
        Set<String> either = new LinkedHashSet<>(story);
        either.addAll(document);
        List<Violation> unknown = new ArrayList<>();
        for (Challenge challenge : chain.challenges()) {
            unknown(challenge, challenge.status(), document).ifPresent(unknown::add);
        }
        for (Specification specification : chain.specifications()) {
            unknown(specification, specification.status(), document).ifPresent(unknown::add);
        }
        for (StorySet set : chain.storySets()) {
            unknown(set, set.status(), story)
                    .map(violation -> violation.affecting(dependants(set)))
                    .ifPresent(unknown::add);
        }
        for (Story one : chain.stories()) {
            unknown(one, one.status(), story).ifPresent(unknown::add);
        }
        for (ReleasePlan plan : chain.releasePlans()) {
            unknown(plan, plan.status(), either).ifPresent(unknown::add);
        }
        return unknown.stream();
    }

    private static List<String> dependants(StorySet set) {
        return Wording.ids(set.stories().stream()
                .filter(story -> story.status().source() == Source.SET)
                .toList());
    }

    /** A story that has its status from its set is passed over: the set is reported. */
    private static <S> Optional<Violation> unknown(Artefact artefact, Status<S> status, Collection<String> words) {
        return status.source() == Source.OWN && status.value().isEmpty()
                ? status.field().map(field -> violation(artefact, field, words))
                : Optional.empty();
    }

    private static Violation violation(Artefact artefact, Field field, Collection<String> words) {
        String word = field.text();
        return Violation.of(
                        artefact,
                        "nobody knows the status '" + word + "'" + Wording.didYouMean(Nearest.among(word, words)),
                        Fix.byHand("Write one of: " + String.join(", ", words)
                                        + "; or add the word under 'statuses' in bfflow.yml.")
                                .orRespell(field.values().get(0).location(), word, Nearest.only(word, words)))
                .at(field.location())
                .about(Field.normalise(word));
    }
}
