package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationCoveredTest {

    private static final String TWO = """
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

            ## Background

            ### History

            Text.
            """;

    @TempDir
    Path folder;

    /** A specification with two requirements, and a story for each of these links. */
    private TinyRepository linking(String... links) {
        StringBuilder stories = new StringBuilder("=== " + STORIES + "\n# Stories\n\n");
        for (int i = 0; i < links.length; i++) {
            stories.append(
                    story("## COR-" + (20 + i) + ": A", "- Status: ready\n- Specification: [A](" + links[i] + ")"));
        }
        return TinyRepository.whole(folder)
                .without("docs/release-notes/unreleased/COR-12.md")
                .with(TWO)
                .with(stories.toString());
    }

    @Test
    void a_requirement_without_a_story_is_found_at_its_heading() throws Exception {
        Finding finding = only(linking("specification.md#stale-vehicles"));

        assertThat(finding.rule()).isEqualTo("specification-covered");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(SPECIFICATION);
        assertThat(finding.location()).hasToString(SPECIFICATION + ":15:1");
        assertThat(finding.message()).isEqualTo("no story covers the requirement 'Sorting'");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Write a story whose field Specification links to this heading, or let the one that builds it"
                                + " do so.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void every_requirement_with_a_story_is_none_and_an_anchor_below_a_requirement_counts() throws Exception {
        assertThat(all(linking("specification.md#after-five-minutes", "specification.md#sorting")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"specification.md", "specification.md#requirements", "specification.md#history"})
    void stories_that_say_no_requirement_say_nothing_about_the_others(String link) throws Exception {
        assertThat(all(linking(link))).isEmpty();
    }

    @Test
    void a_link_to_the_whole_page_covers_none_in_particular() throws Exception {
        assertThat(all(linking("specification.md", "specification.md#sorting")))
                .containsExactly("specification-covered warning " + SPECIFICATION
                        + ":7:1 no story covers the requirement 'Stale vehicles'");
    }

    @Test
    void a_dropped_story_covers_nothing() throws Exception {
        assertThat(all(linking("specification.md#stale-vehicles", "specification.md#sorting")
                        .replace(STORIES, "## COR-21: A\n\n- Status: ready", "## COR-21: A\n\n- Status: dropped")))
                .containsExactly("specification-covered warning " + SPECIFICATION
                        + ":15:1 no story covers the requirement 'Sorting'");
    }

    @Test
    void one_story_may_cover_several_and_a_set_speaks_for_its_stories() throws Exception {
        String both = "[a](specification.md#stale-vehicles), [b](specification.md#sorting)";
        assertThat(all(linking("x").replace(STORIES, "[A](x)", both))).isEmpty();
        assertThat(all(linking("x")
                        .replace(STORIES, "\n- Specification: [A](x)", "")
                        .replace(STORIES, "# Stories\n", "# Stories\n\n- Specification: " + both + "\n")))
                .isEmpty();
    }

    @Test
    void a_link_that_misses_its_anchor_is_that_finding_only() throws Exception {
        Finding finding = only(linking("specification.md#stale-vehicles", "specification.md#sortin"));

        assertThat(finding.rule()).isEqualTo("link-target");
        assertThat(finding.fix().text()).isEqualTo("Write 'specification.md#sorting'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specificaton.md#sorting",
                "specification#sorting",
                "../specification.md#sorting",
                "../../../../../specification.md#sorting",
                "specification.html#sorting",
                "challenge.md#sorting",
            })
    void a_link_that_misses_the_page_is_that_finding_only(String link) throws Exception {
        assertThat(only(linking("specification.md#stale-vehicles", link)).rule())
                .startsWith("link-");
    }

    @Test
    void a_link_that_misses_the_page_says_nothing_of_other_requirements() throws Exception {
        for (String link : List.of("specificaton.md#after-five-minutes", "specificaton.md", "sorting")) {
            assertThat(linking("specification.md#stale-vehicles", link).findings("specification-covered"))
                    .as(link)
                    .containsExactly(SPECIFICATION + ":15:1 warning no story covers the requirement 'Sorting'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=\"inner\"></a>Text.",
                "<a name='inner'></a>Text.",
                "<a id=inner>Text</a>",
                "Some <span id=\"inner\">text</span>.",
                "> #### Inner",
            })
    void an_anchor_below_a_requirement_need_not_be_a_heading_of_its_own(String anchor) throws Exception {
        assertThat(all(linking("specification.md#inner", "specification.md#sorting")
                        .replace(SPECIFICATION, "Grey.", anchor)))
                .isEmpty();
        assertThat(linking("specification.md#inner", "specification.md#sorting")
                        .replace(SPECIFICATION, "## Background", "## Background\n\n" + anchor)
                        .findings("specification-covered"))
                .containsExactly(SPECIFICATION + ":7:1 warning no story covers the requirement 'Stale vehicles'");
    }

    @Test
    void where_nobody_knows_on_what_part_of_the_page_an_anchor_stands_none_is_called_missed() throws Exception {
        assertThat(all(linking("specification.md#inner", "specification.md#sorting")
                        .replace(SPECIFICATION, "Grey.", "Grey.\n{#inner}")))
                .isEmpty();
    }

    @Test
    void a_status_that_nobody_knows_is_that_finding_only() throws Exception {
        assertThat(only(linking("specification.md#stale-vehicles", "specification.md#sorting")
                                .replace(STORIES, "21: A\n\n- Status: ready", "21: A\n\n- Status: redy"))
                        .rule())
                .isEqualTo("unknown-status");
    }

    @Test
    void the_policy_says_which_sections_hold_requirements() throws Exception {
        TinyRepository repository = linking("specification.md#history");

        assertThat(all(governed(repository, "requirement-sections: [background, Requirements]\n")))
                .containsExactly(
                        "specification-covered warning " + SPECIFICATION
                                + ":7:1 no story covers the requirement 'Stale vehicles'",
                        "specification-covered warning " + SPECIFICATION
                                + ":15:1 no story covers the requirement 'Sorting'");
        assertThat(all(governed(repository, "requirement-sections: [Background]\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deliverables", "Scope", "REQUIREMENTS:"})
    void the_default_sections_compare_without_case_and_punctuation(String section) throws Exception {
        assertThat(linking("specification.md#sorting")
                        .replace(SPECIFICATION, "## Requirements", "## " + section)
                        .findings("specification-covered"))
                .containsExactly(SPECIFICATION + ":7:1 warning no story covers the requirement 'Stale vehicles'");
    }

    @Test
    void numbers_of_sections_do_not_matter() throws Exception {
        assertThat(linking("specification.md#sorting")
                        .replace(SPECIFICATION, "## Requirements", "## 2. Requirements")
                        .findings("specification-covered"))
                .containsExactly(SPECIFICATION + ":7:1 warning no story covers the requirement 'Stale vehicles'");
    }

    @Test
    void archived_stories_cover_what_they_built() throws Exception {
        String old = "=== docs/work/archived/old/stories.md\n# Old\n\n"
                + story(
                        "## COR-1: A",
                        "- Status: released\n- Specification: [A](../../active/dispatch/specification.md#sorting)");

        assertThat(linking("specification.md#stale-vehicles").with(old).findings("specification-covered"))
                .isEmpty();
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = TWO.replaceAll("(?s)\n- Challenge.*?\n", "\n- Challenge: [C](challenge.md)\n")
                + "=== docs/work/active/dispatch/challenge.md\n# Challenge\n\n## High-Level Use Cases / JTBD\n\n- One.\n"
                + "=== docs/work/active/dispatch/stories.md\n# Stories\n\n"
                + story("## COR-1: A", "- Status: ready\n- Specification: [A](specification.md#sorting)");

        assertThat(all(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/backlog/"))))
                .containsExactly("specification-covered info docs/work/backlog/dispatch/specification.md:7:1"
                        + " no story covers the requirement 'Stale vehicles'");
        assertThat(all(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/archived/"))))
                .isEmpty();
    }
}
