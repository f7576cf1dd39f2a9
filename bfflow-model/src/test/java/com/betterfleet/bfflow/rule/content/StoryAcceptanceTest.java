package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryAcceptanceTest {

    private static final String CRITERIA = "### Acceptance criteria\n\n- A vehicle silent for five minutes is grey.";

    @TempDir
    Path folder;

    private TinyRepository criteria(String text) {
        return TinyRepository.whole(folder).replace(STORIES, CRITERIA, text);
    }

    @Test
    void a_story_without_criteria_is_found_at_its_heading() throws Exception {
        Finding finding = only(criteria("### Notes\n\n- A vehicle silent for five minutes is grey."));

        assertThat(finding.rule()).isEqualTo("story-acceptance");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message()).isEqualTo("COR-12 \"Grey out stale vehicles\" has no acceptance criteria");
        assertThat(finding.fix().text()).isEqualTo("List them below a heading '### Acceptance criteria'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### ACCEPTANCE CRITERIA (Required)\n\nText.\n\n1. Grey.",
                "### Acceptance criteria:\n\n#### On the board\n\n- [ ] Grey.",
                "**Acceptance criteria**\n\n- Grey.",
                "**Acceptance Criteria:**\n- Grey.",
                "**Acceptance criteria**:\n\nThese hold:\n\n- Grey.",
                "- **Acceptance criteria:**\n    - Grey.",
                "> **Acceptance criteria**\n>\n> - Grey.",
                "!!! note\n\n    **Acceptance criteria**\n\n    - Grey.",
                "=== \"Criteria\"\n\n    **Acceptance criteria**\n\n    - Grey.",
                "=== \"Acceptance criteria\"\n\n    - Grey.",
                "Given a quiet vehicle, when five minutes pass, then it is grey.",
                "**Given** a quiet vehicle\n**When** five minutes pass\n**Then** it is grey",
                "- Given a quiet vehicle\n- When five minutes pass\n- Then it is grey",
                "```gherkin\nScenario: Quiet\n  Given a quiet vehicle\n  When five minutes pass\n  Then it is grey\n```"
            })
    void every_form_of_criteria_is_understood(String text) throws Exception {
        assertThat(all(criteria(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Acceptance criteria",
                "### Acceptance criteria\n\nIt is grey.",
                "### Acceptance criteria\n\n-\n-",
                "### Acceptance criteria\n\n<!--\n- Grey.\n-->",
                "### Acceptance criteria\n\n### Notes\n\n- Grey.",
                "**Acceptance criteria**\n\n**Notes**\n\n- Grey.",
                "**Acceptance criteria**\n\n### Notes\n\n- Grey.",
                "### No acceptance criteria\n\n- Grey.",
                "```java\nvar text = \"Given a When b Then c\";\n```",
                "`Given a, when b, then c`",
                "Given a quiet vehicle, it is grey when five minutes pass.",
                "given the time when we wrote this, then as now"
            })
    void what_only_looks_like_criteria_is_none(String text) throws Exception {
        assertThat(only(criteria(text)).rule()).isEqualTo("story-acceptance");
    }

    @Test
    void the_criteria_of_another_story_are_not_its_own() throws Exception {
        assertThat(criteria("")
                        .replace(STORIES, "## COR-12", "**Acceptance criteria**\n\n- Grey.\n\n## COR-12")
                        .findings("story-acceptance"))
                .hasSize(1);
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String none = TinyRepository.WHOLE.replace("### Acceptance criteria", "### Notes");

        assertThat(TinyRepository.in(folder.resolve("b"), none.replace("/active/", "/backlog/"))
                        .findings("story-acceptance"))
                .singleElement()
                .asString()
                .contains(" info ");
        assertThat(TinyRepository.in(folder.resolve("c"), none.replace("/active/", "/archived/"))
                        .findings("story-acceptance"))
                .isEmpty();
    }
}
