package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Coverage;
import com.betterfleet.bfflow.chain.Coverage.Answered;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which story answers which requirement, and what users are told of it.
 *
 * @param sections the sections of a specification that hold its requirements
 */
record Matrix(Chain chain, Marks marks, List<String> sections) {

    /** Longer tables are closed until somebody opens them. */
    private static final int MOST_ROWS = 40;

    /** All names and values, a table a specification. */
    List<Map<String, Object>> values() {
        return chain.specifications().stream().map(this::table).toList();
    }

    private Map<String, Object> table(Specification specification) {
        Coverage coverage = Coverage.of(chain, specification, sections);
        int requirements = coverage.requirements().size();
        int stories = chain.stories(specification).size();
        int missed = coverage.uncovered().size();
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Answered answered : coverage.requirements()) {
            groups.add(group(
                    answered.requirement().heading().text(),
                    answered.stories(),
                    coverage.saysWhich() && !answered.isCovered()));
        }
        if (!coverage.others().isEmpty()) {
            groups.add(
                    group(requirements == 0 ? "All of it" : "No requirement in particular", coverage.others(), false));
        }
        return Map.of(
                "title", specification.title(),
                "path", specification.ref(),
                "stage", specification.document().stage().word(),
                "open", stories + requirements <= MOST_ROWS,
                "says", says(requirements, missed, stories),
                "gaps", missed > 0,
                "groups", groups,
                "empty", groups.isEmpty());
    }

    private static String says(int requirements, int missed, int stories) {
        String all = Count.of(requirements, "requirement") + ", " + Count.of(stories, "story", "stories");
        return missed > 0 ? all + ", " + missed + " not covered" : all;
    }

    private static boolean isDropped(Story story) {
        return story.status().is(StoryStatus.DROPPED);
    }

    private Map<String, Object> group(String requirement, List<Story> stories, boolean uncovered) {
        return Map.of(
                "requirement",
                requirement,
                "uncovered",
                uncovered,
                "unlinked",
                stories.isEmpty() && !uncovered,
                "stories",
                stories.stream().map(this::story).toList());
    }

    private Map<String, Object> story(Story story) {
        Mark mark = marks.noEntry(story);
        return Map.of(
                "id", story.ref(),
                "title", story.title(),
                "status", StoryBoxes.status(story),
                "dropped", isDropped(story),
                "lacks", marks.lacksEntry(story),
                "tone", mark.tone().word(),
                "href", mark.anchor(),
                "entries", chain.notes(story.id()).stream().map(Matrix::entry).toList());
    }

    private static Map<String, Object> entry(ReleaseNote note) {
        return Map.of("file", note.fileName(), "release", note.release().orElse("unreleased"));
    }
}
