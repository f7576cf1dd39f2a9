package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownStatusTest {

    private static final String RULE = "unknown-status error ";

    @TempDir
    Path folder;

    @Test
    void a_word_that_nobody_knows_is_found_at_the_field_with_the_nearest() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(STORIES, "in delivery", "in deliverry"));

        assertThat(finding.rule()).isEqualTo("unknown-status");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":7:3");
        assertThat(finding.message()).isEqualTo("nobody knows the status 'in deliverry'; did you mean 'in delivery'?");
        assertThat(finding.fix().text())
                .isEqualTo("Write one of: proposed, idea, backlog, draft, ready, todo, planned, approved, in delivery,"
                        + " in progress, doing, started, in review, done, completed, merged, released, shipped,"
                        + " dropped, cancelled, canceled, duplicate, won't do; or add the word under 'statuses' in"
                        + " bfflow.yml.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void the_rules_that_depend_on_the_status_pass_over_the_story() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(STORIES, "in delivery", "parked")
                        .without(ENTRY)))
                .containsExactly(RULE + STORIES + ":7:3 nobody knows the status 'parked'");
    }

    @Test
    void on_a_set_it_is_one_finding_with_the_stories_that_have_it_from_the_set() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: A"),
                        story("## COR-13: B", "- Milestone: 1"),
                        story("## COR-9: C", "- Owner: Jo")))
                .replace(STORIES, "(specification.md)\n", "(specification.md)\n- Status: parked\n"));

        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":4:3");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-13");
    }

    @Test
    void challenges_and_specifications_have_words_of_their_own() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(CHALLENGE, "## High", "- Status: aproved\n\n## High")
                        .replace(SPECIFICATION, "## Req", "- Status: done\n\n## Req")
                        .replace(SPECIFICATION, "(challenge.md)\n\n", "(challenge.md)\n")))
                .containsExactly(
                        RULE + CHALLENGE + ":3:3 nobody knows the status 'aproved'; did you mean 'approved'?",
                        RULE + SPECIFICATION + ":4:3 nobody knows the status 'done'");
    }

    @Test
    void a_release_plan_may_have_either_s_words() throws Exception {
        String plan = "=== " + ITEM + "release-plan.md\n# Plan\n\n- Milestone: 1\n- Status: ";

        assertThat(all(TinyRepository.whole(folder.resolve("a")).with(plan + "approved\n")))
                .isEmpty();
        assertThat(all(TinyRepository.whole(folder.resolve("b")).with(plan + "shipped\n")))
                .isEmpty();
        assertThat(all(TinyRepository.whole(folder.resolve("c")).with(plan + "shiped\n")))
                .containsExactly(
                        RULE + ITEM + "release-plan.md:4:3 nobody knows the status 'shiped'; did you mean 'shipped'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Status: In Progress",
                "- status: in-review",
                "- **STATUS:** `done`",
                "- Status: **started**",
                "- Status:\u00a0doing",
                "- Status: in\n  delivery",
                "- Status: merged <!-- on Monday -->",
                "- Status:\tin\tprogress",
                "**Status**: _completed_",
            })
    void spelling_that_makes_no_difference_to_a_reader_makes_none(String field) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(storySet(story("## COR-12: A", field)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"won't do", "won\u2019t do", "Won't-Do", "duplicate", "proposed", "planned"})
    void a_known_word_is_never_unknown(String word) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A", "- Status: " + word)))
                        .without(ENTRY)))
                .isEmpty();
    }

    @Test
    void a_blank_status_is_none() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(STORIES, "- Status: in delivery", "- Status:\n- Owner: x")))
                .isEmpty();
    }

    @Test
    void a_policy_can_add_words() throws Exception {
        assertThat(all(governed(
                        TinyRepository.whole(folder).replace(STORIES, "in delivery", "Building"),
                        "statuses: {in delivery: [building]}\n")))
                .isEmpty();
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = TinyRepository.WHOLE.replace("in delivery", "parked");

        assertThat(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/backlog/"))
                        .findings("unknown-status"))
                .containsExactly("docs/work/backlog/dispatch/stories.md:7:3 warning nobody knows the status 'parked'");
        assertThat(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/archived/"))
                        .findings("unknown-status"))
                .isEmpty();
    }
}
