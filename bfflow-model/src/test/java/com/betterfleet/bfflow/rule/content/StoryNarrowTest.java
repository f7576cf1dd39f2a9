package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.ITEM;
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

class StoryNarrowTest {

    private static final String WISH =
            "As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.";

    @TempDir
    Path folder;

    private TinyRepository wish(String text) {
        return TinyRepository.whole(folder).replace(STORIES, WISH, text);
    }

    @Test
    void a_story_without_a_wish_is_found_at_its_heading() throws Exception {
        Finding finding = only(wish("Stale vehicles are grey."));

        assertThat(finding.rule()).isEqualTo("story-narrow");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo(
                        "COR-12 \"Grey out stale vehicles\" does not say who wants what: it has no 'As a …, I want …'");
        assertThat(finding.fix().text())
                .isEqualTo("Write 'As a <who>, I want <what>, so that <why>.' below its heading.");
    }

    @Test
    void a_story_with_two_wishes_is_found() throws Exception {
        assertThat(all(wish(WISH + "\n\n- As an operator, I need a report.")))
                .containsExactly(
                        "story-narrow warning " + STORIES
                                + ":5:1 COR-12 \"Grey out stale vehicles\" is 2 stories in one: it says 'As a …, I want …' 2 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a dispatcher, I want grey vehicles.",
                "As an operator I need grey vehicles so I see them",
                "As a dispatcher, I can see grey vehicles, so that I know.",
                "**As a** dispatcher,\n**I want** grey vehicles,\n**so that** I know.",
                "- **As a** dispatcher\n- **I want** grey vehicles\n- **So that** I know",
                "- As a:\n    - dispatcher\n- I want:\n    - grey vehicles",
                "| As a | I want | So that |\n| --- | --- | --- |\n| dispatcher | grey | I know |",
                "> As a dispatcher, I want grey vehicles.",
                "as a dispatcher, i want grey vehicles",
                "AS A dispatcher I WANT grey vehicles",
                "User story: as a dispatcher, I want grey vehicles.",
                "### As a dispatcher, I want grey vehicles",
                "As a user (e.g. a dispatcher) of v1.2, I want grey vehicles.",
                "As a `dispatcher`, I want grey vehicles.",
                "As a\ndispatcher\nwho looks at the board\nI want grey vehicles",
                "As a dispatcher, I want vehicles shown as a list, so that I can scan them.",
                "As a dispatcher, I want vehicles shown\nas a list, so that I can scan them.",
                "As a dispatcher, I want grey vehicles. As a result, I can trust the others.",
                "As a dispatcher, I want grey vehicles.\n\nAs a rule, what I can see is true.",
                "As a dispatcher, I want grey vehicles, and I want them soon.",
                "As a rule author, I want grey vehicles.",
                "As a dispatcher, I want grey.\n\n```\nAs an operator, I want red.\n```\n\n`As an operator, I want red.`",
                "As a dispatcher, I want grey. <!-- As an operator, I want red. -->"
            })
    void one_wish_is_one_wish_however_it_is_written(String text) throws Exception {
        assertThat(all(wish(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nAs a dispatcher, I want grey vehicles.\n```",
                "`As a dispatcher, I want grey vehicles.`",
                "<!-- As a dispatcher, I want grey vehicles. -->",
                "As a dispatcher. I want grey vehicles.",
                "As a baseline\n\n### Rules\n\nI want grey vehicles.",
                "The dispatcher wants grey vehicles, as a list that I can scan.",
                "As a result, I can see grey vehicles."
            })
    void what_only_looks_like_a_wish_is_none(String text) throws Exception {
        assertThat(only(wish(text)).message()).contains("does not say who wants what");
    }

    @Test
    void the_title_may_be_the_wish() throws Exception {
        assertThat(all(wish("Text.")
                        .replace(STORIES, "Grey out stale vehicles", "As a dispatcher, I want grey vehicles")))
                .isEmpty();
        assertThat(all(wish(WISH).replace(STORIES, "Grey out", "As a dispatcher, I want grey")))
                .isEmpty();
    }

    @Test
    void a_story_that_is_a_page_of_its_own_is_judged() throws Exception {
        String page = ITEM + "stories/a.md";
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + page + "\n# COR-13: A\n\n- Status: ready\n")
                        .findings("story-narrow"))
                .containsExactly(
                        page + ":1:1 warning COR-13 \"A\" does not say who wants what: it has no 'As a …, I want …'");
    }

    @Test
    void the_wish_in_the_title_of_a_page_of_its_own_is_no_second_one() throws Exception {
        String page = "=== " + ITEM + "stories/a.md\n# COR-13: As a dispatcher, I want A\n\n- Status: ready\n\n";

        assertThat(TinyRepository.whole(folder)
                        .with(page + "As a dispatcher, I want A, so that B.\n")
                        .findings("story-narrow"))
                .isEmpty();
        assertThat(TinyRepository.whole(folder)
                        .with(page + "As a dispatcher, I want A. As a driver, I want B.\n")
                        .findings("story-narrow"))
                .hasSize(1);
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String none = TinyRepository.WHOLE.replace(WISH, "Text.");

        assertThat(TinyRepository.in(folder.resolve("b"), none.replace("/active/", "/backlog/"))
                        .findings("story-narrow"))
                .singleElement()
                .asString()
                .contains(" info ");
        assertThat(TinyRepository.in(folder.resolve("c"), none.replace("/active/", "/archived/"))
                        .findings("story-narrow"))
                .isEmpty();
    }
}
