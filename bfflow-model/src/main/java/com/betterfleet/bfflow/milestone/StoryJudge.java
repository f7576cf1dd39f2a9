package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what one story lacks. A rule that has said it already is not repeated. */
final class StoryJudge {

    private static final String ENTRY_RULE = "story-release-note";
    private static final String STATUS_RULE = "unknown-status";

    private final Chain chain;
    private final Policy policy;
    private final Story story;
    private final List<ReleaseNote> entries;
    private final List<Finding> findings;

    /** A story, and what was found that it may be held up by. */
    StoryJudge(Chain chain, Policy policy, Story story, List<Finding> errors) {
        this.chain = chain;
        this.policy = policy;
        this.story = story;
        this.entries = chain.notes(story.id());
        Set<String> files = files();
        this.findings =
                errors.stream().filter(finding -> isAbout(finding, files)).toList();
    }

    /** The errors about it, those that are let pass included. */
    List<Finding> findings() {
        return findings;
    }

    StoryReadiness readiness() {
        List<Gap> missing = Stream.of(
                        isShippable(story) ? noEntry() : Stream.concat(notDone(), dependencies()), open().map(Gap::of))
                .flatMap(gaps -> gaps)
                .distinct()
                .toList();
        List<Finding> waived = findings.stream()
                .filter(finding -> finding.state() == State.WAIVED)
                .toList();
        return new StoryReadiness(story, entries, missing, waived);
    }

    /** The files that hold nothing but this story: its own page, its entries, and what was meant to be one. */
    private Set<String> files() {
        Stream<String> page = Stream.of(story.document().path()).filter(path -> !story.inSet());
        Stream<String> notes = Stream.concat(
                        entries.stream(),
                        chain.releaseNotes().stream()
                                .filter(note -> note.claimed()
                                        .filter(story.id()::equals)
                                        .isPresent()))
                .map(ReleaseNote::path);
        Stream<String> strays = chain.strays().stream()
                .filter(stray -> !stray.isPage() && stray.claimed().contains(story.id()))
                .flatMap(stray -> Stream.concat(Stream.of(stray.path()), stray.files().stream()));
        return Stream.of(page, notes, strays).flatMap(paths -> paths).collect(Collectors.toSet());
    }

    private boolean isAbout(Finding finding, Set<String> files) {
        return finding.artefact().equals(story.ref())
                || finding.affects().contains(story.ref())
                || files.contains(finding.location().path());
    }

    private Stream<Finding> open() {
        return findings.stream().filter(Finding::isOpen);
    }

    private boolean isSaid(String rule) {
        return open().anyMatch(finding ->
                finding.rule().equals(rule) && finding.artefact().equals(story.ref()));
    }

    private static boolean isShippable(Story story) {
        return story.status().is(StoryStatus.DONE) || story.status().is(StoryStatus.RELEASED);
    }

    private Stream<Gap> notDone() {
        if (isSaid(ENTRY_RULE) || open().anyMatch(finding -> finding.rule().equals(STATUS_RULE))) {
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
                && entries.isEmpty()
                && findings.stream().noneMatch(this::isAboutEntry);
        return Stream.of(story)
                .filter(any -> wanted)
                .map(any -> new Gap(
                        Optional.empty(),
                        story.location(),
                        story.named() + " " + standing(story) + " and has no release-note entry",
                        Optional.of("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=" + story.id())));
    }

    /** What the policy says that a missing entry weighs, whether or not the rule looks at this stage. */
    private Severity weight() {
        Severity everywhere = policy.rules().getOrDefault(ENTRY_RULE, Severity.ERROR);
        return policy.stages().getOrDefault(story.document().stage(), Map.of()).getOrDefault(ENTRY_RULE, everywhere);
    }

    private boolean isAboutEntry(Finding finding) {
        return finding.rule().equals(ENTRY_RULE) || finding.location().path().startsWith(chain.notesFolder() + "/");
    }
}
