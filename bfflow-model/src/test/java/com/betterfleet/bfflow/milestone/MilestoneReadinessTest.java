package com.betterfleet.bfflow.milestone;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.milestone.Milestone.missing;
import static com.betterfleet.bfflow.milestone.Milestone.only;
import static com.betterfleet.bfflow.milestone.Milestone.set;
import static com.betterfleet.bfflow.milestone.Milestone.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestoneReadinessTest {

    private static final String DONE = story("COR-12: Grey", "- Status: done");

    @TempDir
    Path folder;

    private TinyRepository repository;

    @BeforeEach
    void a_story_that_is_done_and_has_its_entry() {
        repository = TinyRepository.whole(folder).with(set(DONE));
    }

    @Test
    void all_stories_done_and_told_make_it_ready() throws Exception {
        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(milestone.canShip()).isTrue();
        assertThat(missing(milestone, "COR-12")).isEmpty();
        assertThat(milestone.totals()).isEqualTo("1 story: 1 can ship, 0 cannot");
    }

    @Test
    void a_story_that_says_no_status_is_not_done() throws Exception {
        repository.with(set(story("COR-12: Grey", "- Estimate: 3")));

        assertThat(lacks()).containsExactly(STORIES + ":6:1 COR-12 states no status, so it is in delivery, not done");
    }

    @Test
    void a_story_is_as_far_as_its_set_says() throws Exception {
        repository
                .with(set(story("COR-12: Grey", "- Estimate: 3")))
                .replace(STORIES, "- Milestone:", "- Status: ready\n- Milestone:");

        assertThat(lacks()).containsExactly(STORIES + ":4:3 COR-12 is ready, not done");
    }

    @Test
    void a_status_that_nobody_knows_is_said_once() throws Exception {
        repository.with(set(story("COR-12: Grey", "- Status: nearly")));

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(only(milestone, "COR-12").status()).isEqualTo("nearly");
        assertThat(missing(milestone, "COR-12"))
                .singleElement()
                .asString()
                .startsWith(STORIES + ":8:3 unknown-status: ");
    }

    @Test
    void an_unknown_status_that_is_let_pass_is_still_not_done() throws Exception {
        repository
                .with(set(story("COR-12: Grey", "- Status: nearly")))
                .with("=== bfflow.yml\nrules: {unknown-status: off}\n");

        assertThat(lacks()).containsExactly(STORIES + ":8:3 COR-12 is of a status that nobody knows, not done");
    }

    @Test
    void a_story_of_another_milestone_does_not_count() throws Exception {
        repository.with(set(DONE, story("COR-13: Name", "- Status: ready\n- Milestone: 2026.12")));

        assertThat(Milestone.of(repository).totals()).isEqualTo("1 story: 1 can ship, 0 cannot");
    }

    @Test
    void a_dependency_outside_the_milestone_is_missing_while_it_is_not_done() throws Exception {
        String depends = "- Status: ready\n- Depends on: COR-20, COR-21, COR-22";
        repository
                .without(ENTRY)
                .with(set(
                        story("COR-12: Grey", depends),
                        story("COR-20: In the same milestone", "- Status: ready"),
                        story("COR-21: Done", "- Status: done\n- Milestone: 2026.10\n- Delivered in: fleet-core"),
                        story("COR-22: Later", "- Status: proposed\n- Milestone: 2026.12")));

        assertThat(lacks())
                .containsExactly(
                        STORIES + ":8:3 COR-12 is ready, not done",
                        STORIES + ":9:3 COR-12 depends on COR-22, which is proposed and planned for 2026.12");
    }

    @Test
    void an_entry_elsewhere_is_judged_there() throws Exception {
        repository.without(ENTRY).replace(STORIES, "- Status: done", "- Status: done\n- Delivered in: fleet-core");

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(milestone.canShip()).isTrue();
        assertThat(MilestoneText.of(milestone))
                .contains("    " + STORIES + ":6:1 delivered in fleet-core, where its entry is judged\n");
    }

    @Test
    void a_milestone_of_which_every_story_was_dropped_is_not_ready() throws Exception {
        repository.without(ENTRY).replace(STORIES, "- Status: done", "- Status: dropped");

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(milestone.canShip()).isFalse();
        assertThat(milestone.totals()).isEqualTo("1 story: 0 can ship, 0 cannot, 1 dropped");
    }

    private List<String> lacks() throws Exception {
        return missing(Milestone.of(repository), "COR-12");
    }
}
