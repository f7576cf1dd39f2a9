package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Coverage;
import com.betterfleet.bfflow.chain.Coverage.Answered;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.maven.site.Pen.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which story answers which requirement, and what users are told of it: a table a specification.
 *
 * @param sections the sections of a specification that hold its requirements
 */
record RequirementsChapter(Pen pen, Chain chain, List<String> sections) {

    private static final List<String> HEAD = List.of("Requirement", "Story", "Title", "Status", "Release notes");

    void write() {
        pen.chapter("Requirements", this::tables);
    }

    private void tables() {
        if (chain.specifications().isEmpty()) {
            pen.paragraph("There is no specification.");
        }
        chain.specifications().forEach(this::table);
        List<Story> stray = chain.stories().stream()
                .filter(story -> chain.specifications(story).isEmpty())
                .toList();
        if (!stray.isEmpty()) {
            pen.part("Stories without a specification", () -> table(rows(Cell.of(""), stray)));
        }
    }

    private void table(Specification specification) {
        Coverage coverage = Coverage.of(chain, specification, sections);
        List<List<Cell>> rows = new ArrayList<>();
        for (Answered answered : coverage.requirements()) {
            rows.addAll(rows(coverage, answered));
        }
        boolean whole = coverage.requirements().isEmpty();
        rows.addAll(rows(Cell.of(whole ? "All of it" : "None in particular"), coverage.others()));
        pen.part(specification.title(), () -> {
            pen.paragraph(specification.ref() + answers(specification));
            if (rows.isEmpty()) {
                pen.paragraph("It has no requirement and no story.");
            } else {
                table(rows);
            }
        });
    }

    private String answers(Specification specification) {
        String challenges = specification.challenge().found().stream()
                .flatMap(found -> chain.challenge(found.path()).stream())
                .map(challenge -> challenge.title())
                .distinct()
                .collect(Collectors.joining(", "));
        return challenges.isEmpty() ? "" : " answers " + challenges;
    }

    private void table(List<List<Cell>> rows) {
        pen.table(HEAD, rows);
    }

    private List<List<Cell>> rows(Coverage coverage, Answered answered) {
        List<List<Cell>> rows = new ArrayList<>();
        Cell requirement = Cell.of(answered.requirement().heading().text());
        boolean missed = coverage.saysWhich() && !answered.isCovered();
        if (missed || answered.stories().isEmpty()) {
            Cell none = missed ? Cell.loud("not covered") : Cell.of("no story says that it is for this");
            rows.add(List.of(requirement, none, Cell.of(""), Cell.of(""), Cell.of("")));
        }
        rows.addAll(rows(requirement, answered.stories()));
        return rows;
    }

    private List<List<Cell>> rows(Cell requirement, List<Story> stories) {
        return stories.stream()
                .map(story -> List.of(
                        requirement,
                        Cell.code(story.ref()),
                        Cell.of(story.title()),
                        Cell.of(story.status().value().map(StoryStatus::word).orElse("unknown")),
                        Cell.of(entries(story))))
                .toList();
    }

    private String entries(Story story) {
        return chain.notes(story.id()).stream().map(RequirementsChapter::entry).collect(Collectors.joining("; "));
    }

    private static String entry(ReleaseNote note) {
        return note.title() + " (" + note.release().orElse("unreleased") + ")";
    }
}
