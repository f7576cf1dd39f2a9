package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
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

class MilestoneKnownTest {

    private static final String PLAN =
            "=== " + ITEM + "release-plan.md\n# Release plan\n\n- Milestone: 2026.11\n- Target date: 2026-11-30\n";
    private static final String NAMED = "COR-12 \"Grey out stale vehicles\" has the milestone ";
    private static final String UNDECLARED = ", which no release plan and no policy declares";

    @TempDir
    Path folder;

    private TinyRepository planned(String milestone) {
        return TinyRepository.whole(folder)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Milestone: " + milestone);
    }

    @Test
    void a_milestone_that_nobody_declares_is_found_with_the_nearest() throws Exception {
        Finding finding = only(planned("2026.1").with(PLAN));

        assertThat(finding.rule()).isEqualTo("milestone-known");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
        assertThat(finding.message()).isEqualTo(NAMED + "'2026.1'" + UNDECLARED + "; did you mean '2026.11'?");
        assertThat(finding.fix().text())
                .isEqualTo("Write one of: 2026.11; or declare it in a release plan, or under 'milestones' in"
                        + " bfflow.yml.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Plan\n\n- Milestone: 2026.11\n",
                "# Plan\n\n**Milestone:** 2026.11\n",
                "---\nmilestone: 2026.11\n---\n# Plan\n",
                "---\nmilestone: [2026.10, 2026.11]\n---\n# Plan\n",
            })
    void a_release_plan_declares_its_milestone_in_either_notation(String plan) throws Exception {
        assertThat(all(planned("2026.11").with("=== " + ITEM + "release-plan.md\n" + plan)))
                .isEmpty();
        assertThat(only(planned("2027.05").with("=== " + ITEM + "release-plan.md\n" + plan))
                        .rule())
                .isEqualTo("milestone-known");
    }

    @Test
    void a_policy_declares_milestones_beside_the_release_plans() throws Exception {
        String policy = "milestones: [2026.12, \"2027.1\"]\n";

        assertThat(all(governed(planned("2026.12").with(PLAN), policy))).isEmpty();
        assertThat(all(governed(planned("2026.11").with(PLAN), policy))).isEmpty();
        assertThat(all(governed(planned("soon").with(PLAN), policy)))
                .containsExactly("milestone-known warning " + STORIES + ":8:3 " + NAMED + "'soon'" + UNDECLARED);
        assertThat(only(governed(planned("soon"), policy)).fix().text())
                .startsWith("Write one of: 2026.11, 2026.12, 2027.1; or");
    }

    @Test
    void where_nobody_declares_any_all_are_good() throws Exception {
        assertThat(all(planned("whenever"))).isEmpty();
        assertThat(all(planned("whenever").with("=== " + ITEM + "release-plan.md\n# Plan\n\n- Milestone:\n")))
                .isEmpty();
    }

    @Test
    void a_story_without_a_milestone_is_none() throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(PLAN))).isEmpty();
    }

    @Test
    void the_milestone_of_a_set_is_one_finding_on_the_set() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(PLAN)
                .with(storySet(
                        story("## COR-12: A"),
                        story("## COR-9: B"),
                        story("## COR-13: C", "- Status: in delivery\n- Milestone: 2026.11")))
                .replace(STORIES, "(specification.md)\n", "(specification.md)\n- Milestone: 2025.11\n")
                .with(entry("COR-9"))
                .with(entry("COR-13")));

        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":4:3");
        assertThat(finding.message())
                .isEqualTo("the story set has the milestone '2025.11'" + UNDECLARED + "; did you mean '2026.11'?");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12");
    }

    @Test
    void the_milestone_of_a_story_in_front_matter_is_found_there() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(PLAN)
                .with("=== " + ITEM + "stories/login.md\n---\nspecification: ../specification.md\nstatus: ready\n"
                        + "milestone: 2026.1\n---\n" + story("# COR-7: Log in", "Text."));

        assertThat(all(repository))
                .containsExactly("milestone-known warning " + ITEM
                        + "stories/login.md:4:1 COR-7 \"Log in\" has the milestone '2026.1'" + UNDECLARED
                        + "; did you mean '2026.11'?");
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = (TinyRepository.WHOLE.replaceAll("(?s)=== docs/release-notes.*", "") + PLAN)
                .replace("- Status: in delivery", "- Status: ready\n- Milestone: 2026.1");

        assertThat(all(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/backlog/"))))
                .containsExactly("milestone-known info docs/work/backlog/dispatch/stories.md:8:3 " + NAMED + "'2026.1'"
                        + UNDECLARED + "; did you mean '2026.11'?");
        assertThat(all(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/archived/"))))
                .isEmpty();
    }
}
