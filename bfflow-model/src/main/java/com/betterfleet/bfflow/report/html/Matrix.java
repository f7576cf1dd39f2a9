package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Requirement;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.chain.Target.Found;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** A story with the anchors of a specification that it links to. */
    private record Linked(Story story, Set<String> anchors) {

        static Linked of(Story story, Specification specification) {
            return new Linked(
                    story,
                    story.specification().found().stream()
                            .filter(link -> link.path().equals(specification.ref()))
                            .map(Found::anchor)
                            .collect(Collectors.toSet()));
        }

        boolean touches(Requirement requirement) {
            return anchors.stream().anyMatch(requirement.anchors()::contains);
        }
    }

    private Map<String, Object> table(Specification specification) {
        List<Requirement> requirements = Requirement.in(specification.document(), sections);
        List<Linked> stories = chain.stories(specification).stream()
                .map(story -> Linked.of(story, specification))
                .toList();
        List<Linked> others = stories.stream()
                .filter(story -> requirements.stream().noneMatch(story::touches))
                .toList();
        boolean saysWhich = others.size() < stories.size();
        List<Map<String, Object>> groups = new ArrayList<>();
        int covered = 0;
        for (Requirement requirement : requirements) {
            List<Linked> covering =
                    stories.stream().filter(story -> story.touches(requirement)).toList();
            boolean isCovered = covering.stream().anyMatch(one -> !isDropped(one.story()));
            covered += isCovered ? 1 : 0;
            groups.add(group(requirement.heading().text(), covering, saysWhich && !isCovered));
        }
        if (!others.isEmpty()) {
            groups.add(group(requirements.isEmpty() ? "All of it" : "No requirement in particular", others, false));
        }
        return Map.of(
                "title", specification.title(),
                "path", specification.ref(),
                "stage", specification.document().stage().word(),
                "open", stories.size() + requirements.size() <= MOST_ROWS,
                "says", says(requirements.size(), covered, saysWhich, stories.size()),
                "gaps", saysWhich && covered < requirements.size(),
                "groups", groups,
                "empty", groups.isEmpty());
    }

    private static String says(int requirements, int covered, boolean saysWhich, int stories) {
        String all = Count.of(requirements, "requirement") + ", " + Count.of(stories, "story", "stories");
        return saysWhich && covered < requirements ? all + ", " + (requirements - covered) + " not covered" : all;
    }

    private static boolean isDropped(Story story) {
        return story.status().is(StoryStatus.DROPPED);
    }

    private Map<String, Object> group(String requirement, List<Linked> stories, boolean uncovered) {
        return Map.of(
                "requirement",
                requirement,
                "uncovered",
                uncovered,
                "unlinked",
                stories.isEmpty() && !uncovered,
                "stories",
                stories.stream().map(one -> story(one.story())).toList());
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
