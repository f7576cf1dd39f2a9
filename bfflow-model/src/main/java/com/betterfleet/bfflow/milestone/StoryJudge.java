package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.EntryFiles;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what one story lacks. A rule that has said it already is not repeated. */
final class StoryJudge {

    private static final String ENTRY_RULE = "story-release-note";
    private static final String STATUS_RULE = "unknown-status";

    private final Chain chain;
    private final Policy policy;
    private final Story story;
    private final StoryFindings findings;

    /** A story, and what was found that it may be held up by. */
    StoryJudge(Chain chain, Policy policy, EntryFiles entries, Story story, List<Finding> errors) {
        this.chain = chain;
        this.policy = policy;
        this.story = story;
        this.findings = StoryFindings.among(errors, entries, story);
    }

    /** The errors that concern it, those that are let pass included. */
    List<Finding> findings() {
        return findings.all();
    }

    StoryReadiness readiness() {
        Stream<Gap> own = isShippable(story) ? noEntry() : Stream.concat(notDone(), dependencies());
        return new StoryReadiness(
                story,
                chain.notes(story.id()),
                Stream.concat(own, findings.open().map(Gap::of)).distinct().toList(),
                findings.waived());
    }

    private static boolean isShippable(Story story) {
        return story.status().is(StoryStatus.DONE) || story.status().is(StoryStatus.RELEASED);
    }

    private Stream<Gap> notDone() {
        if (findings.blameTheStory(ENTRY_RULE)
                || findings.open().anyMatch(finding -> finding.rule().equals(STATUS_RULE))) {
            return Stream.empty();
        }
        boolean unstated = story.status().source() == Source.NONE;
        return Stream.of(Gap.of(
                story.status().field().map(Field::location).orElse(story.location()),
                story.id() + (unstated ? " states no status, so it " : " ") + standing(story) + ", not done"));
    }

    /** What is built in this milestone is told of itself; what holds it up from outside would be told nowhere. */
    private Stream<Gap> dependencies() {
        return story.dependencies().stream()
                .flatMap(dependency -> chain.story(dependency).stream()
                        .filter(other -> !isShippable(other) && !other.status().is(StoryStatus.DROPPED))
                        .filter(other -> !other.milestone().equals(story.milestone()))
                        .map(other -> blocked(dependency, other)));
    }

    private Gap blocked(Dependency dependency, Story other) {
        return Gap.of(
                dependency.location(),
                story.id() + " depends on " + other.id() + ", which " + standing(other) + " and planned for "
                        + other.milestone().orElse("no milestone"));
    }

    private static String standing(Story story) {
        return story.status().value().map(status -> "is " + status.word()).orElse("is of a status that nobody knows");
    }

    /** Where no rule looks for it, in archived work for instance, a milestone still ships with it. */
    private Stream<Gap> noEntry() {
        boolean wanted = weight() == Severity.ERROR
                && story.deliveredIn().isEmpty()
                && chain.notes(story.id()).isEmpty();
        boolean said = findings.include(ENTRY_RULE) || findings.areBelow(chain.notesFolder());
        return Stream.of(story)
                .filter(any -> wanted && !said)
                .map(any -> new Gap(
                        Optional.empty(),
                        story.location(),
                        story.named() + " " + standing(story) + " and has no release-note entry",
                        // what is released has its entry in the folder of the release, which nobody can guess
                        Optional.of("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=" + story.id())
                                .filter(command -> story.status().is(StoryStatus.DONE))));
    }

    /** What the policy says that a missing entry weighs, whether or not the rule looks at this stage. */
    private Severity weight() {
        Severity everywhere = policy.rules().getOrDefault(ENTRY_RULE, Severity.ERROR);
        return policy.stages().getOrDefault(story.document().stage(), Map.of()).getOrDefault(ENTRY_RULE, everywhere);
    }
}
