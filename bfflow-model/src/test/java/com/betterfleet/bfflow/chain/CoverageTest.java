package com.betterfleet.bfflow.chain;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final String THREE = """
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Stale vehicles](challenge.md)

            ## Requirements

            ### Stale vehicles

            Grey.

            #### After five minutes

            Text.

            ### Sorting

            By name.

            ### Printing

            On paper.
            """;

    @TempDir
    Path folder;

    @Test
    void a_story_answers_the_requirement_that_it_links_to_or_a_part_of_it() throws Exception {
        Coverage coverage = coverage("ready #after-five-minutes", "ready #sorting", "ready #sorting", "ready ");

        assertThat(shown(coverage))
                .containsExactly("Stale vehicles: COR-20", "Sorting: COR-21 COR-22", "Printing:", "others: COR-23");
        assertThat(missed(coverage)).containsExactly("Printing");
    }

    @Test
    void a_dropped_story_is_shown_and_covers_nothing() throws Exception {
        Coverage coverage = coverage("dropped #sorting");

        assertThat(shown(coverage)).containsExactly("Stale vehicles:", "Sorting: COR-20", "Printing:", "others:");
        assertThat(missed(coverage)).containsExactly("Stale vehicles", "Sorting", "Printing");
    }

    @Test
    void nothing_is_missed_where_no_story_says_what_it_is_for() throws Exception {
        Coverage coverage = coverage("ready ", "ready ");

        assertThat(coverage.saysWhich()).isFalse();
        assertThat(missed(coverage)).isEmpty();
        assertThat(shown(coverage)).last().isEqualTo("others: COR-20 COR-21");
    }

    /** Stories, each with its status and what of the specification it links to. */
    private Coverage coverage(String... stories) throws Exception {
        StringBuilder page = new StringBuilder("=== " + STORIES + "\n# Stories\n\n");
        for (int i = 0; i < stories.length; i++) {
            String[] parts = stories[i].split(" ", -1);
            page.append(story(
                    "## COR-" + (20 + i) + ": A",
                    "- Status: " + parts[0] + "\n- Specification: [A](specification.md" + parts[1] + ")"));
        }
        Chain chain =
                TinyRepository.whole(folder).with(THREE).with(page.toString()).chain();
        return Coverage.of(chain, chain.specifications().get(0), List.of("requirements"));
    }

    private static List<String> shown(Coverage coverage) {
        List<String> lines = coverage.requirements().stream()
                .map(answered -> answered.requirement().heading().text() + ":" + ids(answered.stories()))
                .collect(Collectors.toList());
        lines.add("others:" + ids(coverage.others()));
        return lines;
    }

    private static String ids(List<Story> stories) {
        return stories.stream().map(story -> " " + story.ref()).collect(Collectors.joining());
    }

    private static List<String> missed(Coverage coverage) {
        return coverage.uncovered().stream()
                .map(requirement -> requirement.heading().text())
                .toList();
    }
}
