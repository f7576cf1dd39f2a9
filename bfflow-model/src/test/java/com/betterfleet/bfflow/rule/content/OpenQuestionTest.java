package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuestionTest {

    private static final String USE_CASES = "## High-Level Use Cases / JTBD\n";

    @TempDir
    Path folder;

    private TinyRepository challenge(String section) {
        return TinyRepository.whole(folder).replace(CHALLENGE, USE_CASES, section + "\n\n" + USE_CASES);
    }

    @Test
    void a_question_below_a_heading_is_found_at_its_item() throws Exception {
        Finding finding = only(challenge("## Open questions\n\n- How long is *quiet*?"));

        assertThat(finding.rule()).isEqualTo("open-question");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":5:3");
        assertThat(finding.message())
                .isEqualTo("the question 'How long is quiet?' is open, and COR-12 \"Grey out stale vehicles\" is in"
                        + " delivery");
        assertThat(finding.fix().text()).isEqualTo("Answer it, and write the answer where it belongs.");
        assertThat(finding.affects()).containsExactly("COR-12");
    }

    @Test
    void a_question_in_a_specification_is_found() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(
                                SPECIFICATION,
                                "## Requirements",
                                "Open questions:\n\n1. Which grey?\n\n## Requirements")))
                .containsExactly(
                        "open-question warning " + SPECIFICATION
                                + ":7:4 the question 'Which grey?' is open, and COR-12 \"Grey out stale vehicles\" is in delivery");
    }

    @Test
    void several_stories_are_shown_as_affected() throws Exception {
        Finding finding = only(challenge("Open questions:\n\n- A?")
                .replace(STORIES, "## COR-12", story("## COR-13: Done", "- Status: released") + "## COR-12")
                .with("=== docs/release-notes/released/1.0/COR-13.md\n---\nstories: [COR-13]\ntype: added\naudience:"
                        + " customer\ntitle: A\n---\n=== docs/release-notes/released/1.0/release.yml\nversion: \"1.0\"\ndate:"
                        + " 2026-01-31\n")
                .replace(STORIES, "# Dispatch board stories", "# Dispatch board stories\n")
                .replace(
                        STORIES,
                        "\n## COR-12",
                        "\n" + story("## COR-14: Other", "- Status: done\n- Delivered in: other") + "## COR-12"));

        assertThat(finding.message()).isEqualTo("the question 'A?' is open, and stories are in delivery or done");
        assertThat(finding.affects()).containsExactly("COR-12", "COR-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### OPEN QUESTIONS (Required)\n\n- A?",
                "## Open questions:\n\nText first.\n\n* A?",
                "## Open question\n\n### For sales\n\n- A?",
                "## Open questions\n\n> - A?",
                "## Open questions\n\n- A?\n    - with a detail",
                "## Open questions\n\n- [ ] A?\n- [x] B?\n- None of that.",
                "## Open questions\n\n- Open questions:\n    - A?",
                "## Assumptions & Open Questions\n\n- Key assumptions:\n    - Yes.\n- Open questions:\n    - A?",
                "## Assumptions & Open Questions\n\n- **Open questions**\n    - A?",
                "**Open questions:**\n\n- A?",
                "**Open questions**:\n\n- A?",
                "Some text.\nOpen questions:\n\n- A?",
                "> Open questions:\n>\n> - A?"
            })
    void every_form_of_the_list_is_understood(String section) throws Exception {
        assertThat(challenge(section).findings("open-question"))
                .singleElement()
                .asString()
                .contains("the question 'A?' is open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Open questions\n\n- None for this pass.",
                "## Open questions\n\n- none",
                "## Open questions\n\n- N/A",
                "## Open questions\n\n- No open questions.",
                "## Open questions\n\nNone.",
                "## Open questions\n\n-\n- <!-- A? -->",
                "## Open questions\n\n```\n- A?\n```",
                "## Assumptions & Open Questions\n\n- A?",
                "## Assumptions & Open Questions\n\n- Open questions:\n    - None for this pass.\n- Others:\n    - A?",
                "## Closed questions\n\n- A?",
                "## Open questions\n\nNone.\n\n## Answered\n\n- A?",
                "There are open questions: many.\n\n- A?",
                "Open questions\n\n- A?",
                "Open questions:\n\nText.\n\n- A?",
                "<!--\n## Open questions\n\n- A?\n-->"
            })
    void what_is_no_open_question_is_no_finding(String section) throws Exception {
        assertThat(challenge(section).findings("open-question")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "ready", "dropped", "released"})
    void nobody_builds_on_it_yet_or_any_more(String status) throws Exception {
        assertThat(challenge("## Open questions\n\n- A?")
                        .replace(STORIES, "in delivery", status)
                        .findings("open-question"))
                .isEmpty();
    }

    @Test
    void a_long_question_is_cut() throws Exception {
        assertThat(only(challenge("## Open questions\n\n- " + "word ".repeat(30)))
                        .message())
                .contains("'" + "word ".repeat(16).strip() + "…' is open");
    }

    @Test
    void the_stage_of_the_page_decides_its_weight() throws Exception {
        String open = TinyRepository.WHOLE.replace(USE_CASES, "Open questions:\n\n- A?\n\n" + USE_CASES);

        assertThat(TinyRepository.in(folder.resolve("b"), open.replace("/active/", "/backlog/"))
                        .findings("open-question"))
                .singleElement()
                .asString()
                .contains(" info ");
        assertThat(TinyRepository.in(folder.resolve("c"), open.replace("/active/", "/archived/"))
                        .findings("open-question"))
                .isEmpty();
    }
}
