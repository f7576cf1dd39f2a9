package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found about each part of the chain, and what each part lacks. */
final class Marks {

    private static final Set<String> NO_CHALLENGE =
            Set.of("specification-challenge", "link-target", "link-kind", "duplicate-field", "front-matter");
    private static final Set<String> NO_SPECIFICATION =
            Set.of("story-specification", "link-target", "link-kind", "duplicate-field", "front-matter");
    private static final Set<String> GAPS =
            Set.of("specification-challenge", "story-specification", "story-release-note");
    private static final Set<String> NO_ENTRY = Set.of("story-release-note");

    private final Chain chain;
    private final Map<String, List<Finding>> byArtefact = new HashMap<>();

    Marks(Report report) {
        this.chain = report.chain();
        Set<String> drawn = drawn(chain);
        for (Finding finding : report.findings()) {
            if (drawn.contains(finding.artefact())) {
                add(finding.artefact(), finding);
            } else {
                // a page of stories is not drawn, so its stories show what is wrong with it
                finding.affects().forEach(affected -> add(affected, finding));
            }
        }
    }

    private static Set<String> drawn(Chain chain) {
        Set<String> drawn = new HashSet<>();
        chain.challenges().stream().map(Challenge::ref).forEach(drawn::add);
        chain.specifications().stream().map(Specification::ref).forEach(drawn::add);
        chain.stories().stream().map(Story::ref).forEach(drawn::add);
        chain.releaseNotes().stream().map(ReleaseNote::ref).forEach(drawn::add);
        return drawn;
    }

    private void add(String artefact, Finding finding) {
        byArtefact.computeIfAbsent(artefact, key -> new ArrayList<>()).add(finding);
    }

    /** What was found about an artefact. */
    Mark of(String ref) {
        return Mark.of(byArtefact.getOrDefault(ref, List.of()));
    }

    /** The same without what is said of it by what is missing beside it. */
    Mark besidesGaps(String ref) {
        return Mark.of(byArtefact.getOrDefault(ref, List.of()).stream()
                .filter(finding -> !GAPS.contains(finding.rule()))
                .toList());
    }

    /** What is said of it that a specification reaches no challenge. */
    Mark noChallenge(Specification specification) {
        return among(specification.ref(), NO_CHALLENGE);
    }

    /** What is said of it that a story reaches no specification. */
    Mark noSpecification(Story story) {
        return among(story.ref(), NO_SPECIFICATION);
    }

    /** What is said of it that a story has no entry. */
    Mark noEntry(Story story) {
        return among(story.ref(), NO_ENTRY);
    }

    /** Whether a story is so far that users should be told of it, and they are not. */
    boolean lacksEntry(Story story) {
        List<ReleaseNote> notes = chain.notes(story.id());
        boolean untold = story.status().is(StoryStatus.RELEASED)
                ? notes.stream().allMatch(note -> note.release().isEmpty())
                : notes.isEmpty()
                        && story.status()
                                .value()
                                .filter(StoryStatus::inDeliveryOrDone)
                                .isPresent();
        return untold && story.deliveredIn().isEmpty();
    }

    private Mark among(String ref, Set<String> rules) {
        return Mark.of(byArtefact.getOrDefault(ref, List.of()).stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList());
    }
}
