package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSectionTest {

    private static final String HEADING = "## High-Level Use Cases / JTBD";
    private static final String CONTENT = "- When a vehicle goes quiet, a dispatcher notices at once.";

    @TempDir
    Path folder;

    private TinyRepository heading(String heading) {
        return TinyRepository.whole(folder).replace(CHALLENGE, HEADING, heading);
    }

    private TinyRepository content(String content) {
        return TinyRepository.whole(folder).replace(CHALLENGE, CONTENT, content);
    }

    @Test
    void a_missing_section_is_found_at_the_title() throws Exception {
        Finding finding = only(heading("## Motivation"));

        assertThat(finding.rule()).isEqualTo("required-section");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":1:1");
        assertThat(finding.message()).isEqualTo("the challenge has no section 'High-Level Use Cases / JTBD'");
        assertThat(finding.fix().text()).isEqualTo("Write it below a heading '## High-Level Use Cases / JTBD'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. ", "2) ", "2.1 ", "10.2.3. ", "2.1) "})
    void the_number_of_a_section_does_not_matter(String number) throws Exception {
        assertThat(all(heading("## " + number + "High-Level Use Cases / JTBD"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.11 ", "3D ", "2 ", "2.x ", "2.", "2..1 "})
    void what_is_no_number_of_a_section_does(String other) throws Exception {
        assertThat(only(heading("## " + other + "High-Level Use Cases / JTBD")).rule())
                .isEqualTo("required-section");
    }

    @Test
    void a_section_that_is_nearly_called_so_is_shown() throws Exception {
        Finding finding = only(heading("## High-Level Use Case / JTBT"));

        assertThat(finding.message())
                .isEqualTo(
                        "the challenge has no section 'High-Level Use Cases / JTBD', but one that is nearly called so:"
                                + " 'High-Level Use Case / JTBT'");
        assertThat(finding.related())
                .containsExactly(new Related(new Location(CHALLENGE, 3, 1), "the section that is nearly called so"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### High-Level Use Cases / JTBD (Required)",
                "# HIGH-LEVEL USE CASES / JTBD",
                "## High Level Use Cases & JTBD:",
                "## **High-Level Use Cases (JTBD)** [required]",
                "###### high‑level use cases/jtbd"
            })
    void case_punctuation_level_and_required_do_not_matter(String heading) throws Exception {
        assertThat(all(heading(heading))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Required High-Level Use Cases / JTBD", "## Our High-Level Use Cases / JTBD and more",
                "> ## High-Level Use Cases / JTBD", "<!-- ## High-Level Use Cases / JTBD -->",
                "    ## High-Level Use Cases / JTBD", "High-Level Use Cases / JTBD"
            })
    void what_only_looks_like_the_section_is_none(String heading) throws Exception {
        assertThat(heading(heading).findings("required-section")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "<!-- still to come -->", "### First\n\n### Second", "### First\n\n#### Second\n\n## Next\n\nText.",
                "-\n-", "***", "<a id=\"x\"></a>", "[x]: y.md"
            })
    void a_section_with_nothing_in_it_is_found_at_its_heading(String content) throws Exception {
        Finding finding = only(content(content));

        assertThat(finding.location()).hasToString(CHALLENGE + ":3:1");
        assertThat(finding.message()).isEqualTo("the section 'High-Level Use Cases / JTBD' has nothing in it");
        assertThat(finding.fix().text()).isEqualTo("Write what belongs there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### First\n\nText.",
                "```\ncode\n```",
                "![Board](challenge.md)",
                "| a |\n| --- |\n| b |",
                "> Quoted.",
                "<img src=\"x.png\">",
                "<p>Text.</p>",
                "!!! note\n\n    Text.",
                "`code`"
            })
    void whatever_a_reader_sees_is_something(String content) throws Exception {
        assertThat(all(content(content))).isEmpty();
    }

    @Test
    void one_of_two_sections_of_that_name_is_enough() throws Exception {
        assertThat(all(content("## High-Level Use Cases\n\n" + HEADING + "\n\nText.")))
                .isEmpty();
    }

    @Test
    void the_policy_decides_for_every_kind_stories_included() throws Exception {
        TinyRepository repository = governed(
                TinyRepository.whole(folder),
                "required-sections: {challenge: [Motivation], specification: [Requirements, Scope], story: [Notes]}");

        assertThat(repository.findings("required-section"))
                .containsExactly(
                        CHALLENGE + ":1:1 error the challenge has no section 'Motivation'",
                        SPECIFICATION + ":1:1 error the specification has no section 'Scope'",
                        STORIES + ":5:1 error COR-12 \"Grey out stale vehicles\" has no section 'Notes'");
    }

    @Test
    void a_title_is_no_section() throws Exception {
        assertThat(governed(
                                TinyRepository.whole(folder).replace(CHALLENGE, "# Challenge: Disp", "# Disp"),
                                "required-sections: {challenge: [Dispatchers overlook stale vehicles]}")
                        .findings("required-section"))
                .hasSize(1);
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        TinyRepository repository = heading("## High-Level Use Cases / JTBD")
                .with("=== docs/work/backlog/x/challenge.md\n# X\n=== docs/work/archived/x/challenge.md\n# X\n");

        assertThat(repository.findings("required-section"))
                .containsExactly(
                        "docs/work/backlog/x/challenge.md:1:1 warning the challenge has no section 'High-Level Use"
                                + " Cases / JTBD'");
    }
}
