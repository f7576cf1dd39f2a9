package com.betterfleet.bfflow.rule.mirror;

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
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearMirrorTest {

    private static final String PROJECT = "https://linear.app/acme/project/board-0123456789ab";

    /** Stories whose ids are not Linear's. */
    private static final String POLICY = "linear: {teams: [COR]}\n";

    @TempDir
    Path folder;

    private static String ready(String id, String issue) {
        return story("## " + id + ": " + id, "- Status: ready" + (issue.isEmpty() ? "" : "\n- Issue: " + issue));
    }

    private TinyRepository stories(String... stories) throws Exception {
        return governed(
                TinyRepository.whole(folder)
                        .without("docs/release-notes/unreleased/COR-12.md")
                        .with(storySet(stories)),
                POLICY);
    }

    @Test
    void an_issue_that_two_stories_claim_is_one_finding_at_the_last() throws Exception {
        Finding finding =
                only(stories(ready("S-1", "COR-10"), ready("S-2", "[x](https://linear.app/acme/issue/cor-10/grey)")));

        assertThat(finding.rule()).isEqualTo("linear-mirror");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("S-2");
        assertThat(finding.location()).hasToString(STORIES + ":19:3");
        assertThat(finding.message())
                .isEqualTo("the Linear issue COR-10 is claimed by S-2 \"S-2\" and, at " + STORIES
                        + ":8:3, by S-1 \"S-1\"");
        assertThat(finding.fix().text()).isEqualTo("Let one of them name another, or none.");
        assertThat(finding.related()).extracting(Related::message).containsExactly("S-1 \"S-1\"");
    }

    @Test
    void a_project_that_two_specifications_claim_is_found_whatever_it_is_called_today() throws Exception {
        String second = "=== " + ITEM + "other-spec.md\n# Specification: Other\n\n- Challenge: [C](challenge.md)\n"
                + "- Project: <" + PROJECT.replace("board", "renamed") + "/overview>\n\n## Requirements\n\nText.\n";
        TinyRepository repository = TinyRepository.whole(folder)
                .with(second)
                .replace(SPECIFICATION, "(challenge.md)\n", "(challenge.md)\n- Project: " + PROJECT + "\n");

        assertThat(all(repository))
                .containsExactly("linear-mirror error " + SPECIFICATION
                        + ":4:3 the Linear project 0123456789ab is claimed by Specification: Dispatch board and, at "
                        + ITEM + "other-spec.md:4:3, by Specification: Other");
    }

    @Test
    void three_claims_are_one_finding() throws Exception {
        assertThat(only(stories(ready("S-1", "COR-10"), ready("S-2", "COR-10"), ready("S-3", "COR-10")))
                        .related())
                .hasSize(2);
    }

    @Test
    void different_issues_are_none_and_an_initiative_may_have_several_challenges() throws Exception {
        assertThat(all(stories(ready("S-1", "COR-10"), ready("S-2", "COR-11")))).isEmpty();

        String initiative = "- Initiative: https://linear.app/acme/initiative/x-0123456789ab\n\n"
                + "## High-Level Use Cases / JTBD\n\n- One.\n";
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "challenge.md\n# Challenge: A\n\n" + initiative)
                        .with("=== " + ITEM + "b-challenge.md\n# Challenge: B\n\n" + initiative)))
                .isEmpty();
    }

    @Test
    void a_story_whose_issue_differs_from_its_own_linear_id_is_found() throws Exception {
        Finding finding = only(stories(ready("COR-12", "COR-13")));

        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"COR-12\" names the Linear issue COR-13, though its own id is one of Linear's");
        assertThat(finding.fix().text()).isEqualTo("Give the story the id of its issue, or take the field Issue away.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR-12", "cor-12", "https://linear.app/acme/issue/COR-12/old-title"})
    void a_story_that_repeats_its_own_id_is_none(String issue) throws Exception {
        assertThat(all(stories(ready("COR-12", issue)))).isEmpty();
    }

    @Test
    void a_story_s_id_is_a_claim_of_its_own() throws Exception {
        assertThat(only(stories(ready("COR-10", ""), ready("S-2", "COR-10"))).message())
                .isEqualTo("the Linear issue COR-10 is claimed by S-2 \"S-2\" and, at " + STORIES
                        + ":5:1, by COR-10 \"COR-10\"");
    }

    @Test
    void an_id_of_a_team_that_is_not_ours_is_not_linear_s() throws Exception {
        assertThat(all(stories(ready("S-1", "COR-1")))).isEmpty();
        assertThat(only(governed(stories(ready("S-1", "COR-1")), "audiences: [partner]\n"))
                        .rule())
                .isEqualTo("linear-mirror");
    }

    @Test
    void each_of_several_issues_is_judged() throws Exception {
        assertThat(only(stories(ready(
                                "COR-12",
                                "[a](https://linear.app/a/issue/COR-12)," + " [b](https://linear.app/a/issue/COR-13)")))
                        .message())
                .contains("names the Linear issue COR-13");
    }

    @Test
    void two_stories_of_one_id_are_that_finding_only() throws Exception {
        assertThat(only(stories(ready("COR-12", "COR-12"), ready("COR-12", "COR-12")))
                        .rule())
                .isEqualTo("duplicate-id");
    }

    @Test
    void a_claim_that_archived_work_shares_is_reported_where_work_is_going_on() throws Exception {
        TinyRepository repository = stories(ready("S-1", "COR-10"))
                .with("=== docs/work/archived/old/stories.md\n# Old\n\n" + ready("S-2", "COR-10"))
                .with("=== docs/work/backlog/next/stories.md\n# Next\n\n- Specification:"
                        + " [S](../../active/dispatch/specification.md)\n\n" + ready("S-3", "COR-10"));

        assertThat(repository.findings("linear-mirror"))
                .containsExactly(STORIES + ":8:3 error the Linear issue COR-10 is claimed by S-1 \"S-1\" and, at"
                        + " docs/work/archived/old/stories.md:6:3, by S-2 \"S-2\"");
    }
}
