package com.betterfleet.bfflow.linear;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static com.betterfleet.bfflow.linear.Held.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Linear has besides, its milestones, and what it takes for a part of something. */
class SurplusTest {

    private static final String TITLE = "Grey out stale vehicles";

    @TempDir
    Path folder;

    private TinyRepository planned(String milestone) {
        return TinyRepository.whole(folder)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Milestone: " + milestone);
    }

    @Test
    void an_issue_without_a_story_is_found_at_the_specification() throws Exception {
        assertThat(Held.all()
                        .issue("COR-20", "Sort by silence", "Todo", PROJECT, "")
                        .lines(TinyRepository.whole(folder)))
                .containsExactly(
                        SPECIFICATION + ":1:1 the issue COR-20 \"Sort by silence\" in the project \"Dispatch board\""
                                + " has no story | Write the story, with the field Issue; or take COR-20 out of the project, or"
                                + " cancel it, in Linear.");
    }

    @Test
    void what_is_no_business_of_ours_is_not_found() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with("=== bfflow.yml\nlinear: {teams: [COR]}\n");

        assertThat(Held.all()
                        .project("Another")
                        .issue("COR-20", "In another project", "Todo", "id-Another", "")
                        .issue("COR-21", "In no project", "Todo", "", "")
                        .issue("OPS-1", "Of another team", "Todo", PROJECT, "")
                        .issue("COR-22", "Cancelled", "Canceled", PROJECT, "")
                        .issue("COR-23", "A task", "Todo", PROJECT, "", "COR-12", List.of())
                        .findings(repository))
                .isEmpty();
    }

    @Test
    void a_second_issue_of_one_story_is_found_at_the_story() throws Exception {
        assertThat(Held.all().issue("COR-20", TITLE, "Todo", PROJECT, "").lines(TinyRepository.whole(folder)))
                .containsExactly(
                        STORIES + ":5:1 COR-12 \"" + TITLE + "\" has two issues in Linear: COR-12 and COR-20 | Mark"
                                + " COR-20 as a duplicate of COR-12 in Linear.");
    }

    @Test
    void another_milestone_is_found_where_it_stands() throws Exception {
        TinyRepository repository = planned("2026.11");
        Held held = Held.nothing()
                .project("Dispatch board", "2026.11", "2026.12")
                .issue("COR-12", TITLE, "In Progress", PROJECT, "2026.12");

        assertThat(held.lines(repository.with("=== bfflow.yml\nmilestones: ['2026.11', '2026.12']\n")))
                .containsExactly(
                        STORIES + ":8:3 COR-12 \"" + TITLE + "\" is planned for \"2026.11\", and its issue COR-12"
                                + " for \"2026.12\" in Linear | Set the milestone of COR-12 to \"2026.11\" in Linear.");
        assertThat(held.telling(Aspect.PROJECT).findings(repository)).isEmpty();
    }

    @Test
    void an_issue_that_is_planned_though_its_story_is_not_is_found() throws Exception {
        assertThat(Held.nothing()
                        .project("Dispatch board", "2026.12")
                        .issue("COR-12", TITLE, "In Progress", PROJECT, "2026.12")
                        .lines(TinyRepository.whole(folder).with("=== bfflow.yml\nmilestones: ['2026.12']\n")))
                .containsExactly(
                        STORIES + ":5:1 COR-12 \"" + TITLE + "\" is planned for no milestone, and its issue COR-12"
                                + " for \"2026.12\" in Linear | Clear the milestone of COR-12 in Linear, or write the field"
                                + " Milestone.");
    }

    @Test
    void a_milestone_that_is_spelt_otherwise_is_one_finding() throws Exception {
        assertThat(Held.nothing()
                        .project("Dispatch board", "2026-11")
                        .issue("COR-12", TITLE, "In Progress", PROJECT, "2026-11")
                        .lines(planned("2026.11")))
                .containsExactly(
                        SPECIFICATION + ":1:1 the project \"Dispatch board\" in Linear has no milestone \"2026.11\","
                                + " but \"2026-11\" | Rename the milestone \"2026-11\" of the project to \"2026.11\" in Linear."
                                + " | COR-12");
    }

    @Test
    void a_milestone_that_nobody_here_knows_is_found() throws Exception {
        Held held = Held.nothing()
                .project("Dispatch board", "2026.11", "Launch")
                .issue("COR-12", TITLE, "In Progress", PROJECT, "2026.11");

        assertThat(held.lines(planned("2026.11")))
                .containsExactly(
                        SPECIFICATION + ":1:1 the project \"Dispatch board\" in Linear has the milestone \"Launch\","
                                + " which no story, release plan or policy names | Rename or delete the milestone in Linear, or"
                                + " declare it in a release plan.");
    }

    @Test
    void a_part_of_another_story_is_found_but_for_what_depends_on_it() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).with(storySet(story("## COR-12: A"), story("## COR-13: B")));
        Held held = Held.nothing()
                .project("Dispatch board")
                .issue("COR-12", "A", "In Progress", PROJECT, "")
                .issue("COR-13", "B", "In Progress", PROJECT, "", "COR-12", List.of());

        assertThat(held.lines(repository))
                .containsExactly(
                        STORIES + ":15:1 in Linear COR-13 is a part of COR-12, and on the pages COR-13 does not"
                                + " depend on COR-12 | Take the parent of COR-13 away in Linear; or write '- Depends on: COR-12'.");
        repository.replace(STORIES, "## COR-13: B\n\n", "## COR-13: B\n\n- Depends on: COR-12\n");
        assertThat(held.findings(repository)).isEmpty();
    }
}
