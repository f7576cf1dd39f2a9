package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.EntryFiles;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that concern one story.
 *
 * @param all those that are let pass included
 */
record StoryFindings(Story story, List<Finding> all) {

    /** What keeps the fields of a page from being understood: nobody knows what its stories have from it. */
    private static final Set<String> WHOLE_PAGE = Set.of("front-matter", "duplicate-field");

    /** Those among all findings. */
    static StoryFindings among(List<Finding> findings, EntryFiles entries, Story story) {
        Set<String> files = files(entries, story);
        return new StoryFindings(
                story,
                findings.stream()
                        .filter(finding -> finding.artefact().equals(story.ref())
                                || finding.affects().contains(story.ref())
                                || files.contains(finding.location().path())
                                || isAboutPage(finding, story))
                        .toList());
    }

    /** The story's own page, its entries, and the files that were meant to be one. */
    private static Set<String> files(EntryFiles entries, Story story) {
        Stream<String> page = Stream.of(story.document().path()).filter(path -> !story.inSet());
        return Stream.concat(page, entries.of(story.id()).stream()).collect(Collectors.toSet());
    }

    private static boolean isAboutPage(Finding finding, Story story) {
        return finding.artefact().equals(story.document().path()) && WHOLE_PAGE.contains(finding.rule());
    }

    /** Those that count. */
    Stream<Finding> open() {
        return all.stream().filter(Finding::isOpen);
    }

    /** Those that a waiver lets pass. */
    List<Finding> waived() {
        return all.stream().filter(finding -> finding.state() == State.WAIVED).toList();
    }

    /** Whether a rule has found something, be it let pass. */
    boolean include(String rule) {
        return all.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    /** Whether a rule finds fault with the story itself. */
    boolean blameTheStory(String rule) {
        return open().anyMatch(finding ->
                finding.rule().equals(rule) && finding.artefact().equals(story.ref()));
    }

    /** Whether any is about a file below this folder. */
    boolean areBelow(String folder) {
        return all.stream().anyMatch(finding -> finding.location().path().startsWith(folder + "/"));
    }
}
