package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.context.StoryContext.Blocker;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether somebody can start on a story: its chain is whole, its specification approved, it says when it is done, and what
 * it depends on is done. That its release-note entry is not there yet stops nobody: it is written on the way.
 */
final class ReadyToCode {

    /** What the way to done mends by itself. */
    private static final Set<String> NO_OBSTACLE = Set.of("story-release-note");

    private static final String CRITERIA = "story-acceptance";
    private static final String APPROVED = "specification-approved";

    private final Chain chain;
    private final Story story;
    private final List<Finding> findings;

    /** A story, and what was found in its chain. */
    ReadyToCode(Chain chain, Story story, List<Finding> findings) {
        this.chain = chain;
        this.story = story;
        this.findings = findings;
    }

    /** What stops somebody, in the order in which it is best settled. */
    List<Blocker> blockers() {
        return Stream.of(chainIsWhole(), specifications(), criteria(), dependencies(), own())
                .flatMap(blockers -> blockers)
                .distinct()
                .toList();
    }

    private Stream<Blocker> chainIsWhole() {
        List<Blocker> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !NO_OBSTACLE.contains(finding.rule())
                        && !finding.rule().equals(CRITERIA)
                        && !finding.rule().equals(APPROVED))
                .map(ReadyToCode::blocker)
                .toList();
        Stream<Blocker> missing = Stream.of(
                        missing(chain.specifications(story).isEmpty(), "specification"),
                        missing(chain.challenges(story).isEmpty(), "challenge"))
                .flatMap(Optional::stream);
        // an error has said so already, unless the policy lets it pass
        return errors.isEmpty() ? missing : errors.stream();
    }

    private Optional<Blocker> missing(boolean isMissing, String what) {
        return Optional.of(new Blocker(story.location(), story.id() + " reaches no " + what))
                .filter(blocker -> isMissing);
    }

    private Stream<Blocker> specifications() {
        return chain.specifications(story).stream()
                .filter(specification -> !specification.status().is(DocumentStatus.APPROVED))
                .map(specification -> new Blocker(
                        place(specification.status(), specification.location()),
                        "the specification \"" + specification.title() + "\" is " + word(specification)
                                + ", not approved"));
    }

    private static String word(Specification specification) {
        return specification
                .status()
                .field()
                .map(Field::text)
                .or(() -> specification.status().value().map(DocumentStatus::word))
                .orElse("of a status that nobody knows");
    }

    private static Location place(Status<?> status, Location otherwise) {
        return status.field().map(Field::location).orElse(otherwise);
    }

    private Stream<Blocker> criteria() {
        return findings.stream()
                .filter(finding ->
                        finding.rule().equals(CRITERIA) && finding.artefact().equals(story.ref()))
                .map(ReadyToCode::blocker);
    }

    private Stream<Blocker> dependencies() {
        return story.dependencies().stream()
                .flatMap(dependency -> chain.story(dependency).stream()
                        .filter(other -> !isOver(other))
                        .map(other -> unfinished(dependency, other)));
    }

    private Blocker unfinished(Dependency dependency, Story other) {
        return new Blocker(
                dependency.location(),
                story.id() + " depends on " + other.named() + ", which is "
                        + other.status().value().map(StoryStatus::word).orElse("of a status that nobody knows"));
    }

    /** What is done, or given up, needs no code. */
    private Stream<Blocker> own() {
        return Stream.of(story)
                .filter(one -> isOver(one) || one.status().is(StoryStatus.DROPPED))
                .map(one -> new Blocker(
                        place(one.status(), one.location()),
                        one.id() + " is "
                                + one.status().value().map(StoryStatus::word).orElse("")
                                + ": there is nothing to code"));
    }

    private static boolean isOver(Story other) {
        return other.status().is(StoryStatus.DONE) || other.status().is(StoryStatus.RELEASED);
    }

    private static Blocker blocker(Finding finding) {
        return new Blocker(finding.location(), finding.message());
    }
}
