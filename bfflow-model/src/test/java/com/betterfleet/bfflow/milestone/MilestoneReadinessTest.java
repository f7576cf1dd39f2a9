package com.betterfleet.bfflow.milestone;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
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
    private static final String LACKS_ENTRY = "COR-12 \"Grey\" is done and has no release-note entry";

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
    void a_missing_entry_is_said_once() throws Exception {
        repository.without(ENTRY);

        assertThat(lacks()).containsExactly(STORIES + ":6:1 story-release-note: " + LACKS_ENTRY);

        repository.replace(STORIES, "- Status: done", "- Status: in progress");

        assertThat(lacks())
                .containsExactly(STORIES
                        + ":6:1 story-release-note: COR-12 \"Grey\" is in delivery and has no release-note entry");
    }

    @Test
    void an_archived_story_needs_its_entry_too() throws Exception {
        String archived = set(DONE).replace("/active/", "/archived/");
        repository.without(STORIES).without(ENTRY).with(archived);

        assertThat(lacks()).containsExactly(STORIES.replace("active", "archived") + ":6:1 " + LACKS_ENTRY);
    }

    @Test
    void where_the_policy_wants_no_entry_none_is_missing() throws Exception {
        repository.without(ENTRY).with("=== bfflow.yml\nrules: {story-release-note: warning}\n");

        assertThat(lacks()).isEmpty();

        repository.with("=== bfflow.yml\nstages: {active: {story-release-note: off}}\n");

        assertThat(lacks()).isEmpty();
    }

    @Test
    void an_entry_that_names_another_story_holds_up_the_one_that_its_file_is_for() throws Exception {
        repository.replace(ENTRY, "[COR-12]", "[COR-99]");

        assertThat(lacks()).singleElement().asString().startsWith(ENTRY + ":2:11 release-note-story: ");
    }

    @Test
    void an_entry_of_another_ending_holds_up_its_story() throws Exception {
        repository.without(ENTRY).with("=== docs/release-notes/unreleased/COR-12.txt\nGrey\n");

        assertThat(lacks())
                .singleElement()
                .asString()
                .startsWith("docs/release-notes/unreleased/COR-12.txt:1:1 release-note-file: ");
    }

    @Test
    void what_is_wrong_with_its_specification_holds_it_up() throws Exception {
        repository.replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)", "");

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(missing(milestone, "COR-12"))
                .containsExactly(SPECIFICATION + ":1:1 specification-challenge: the specification names no challenge");
        assertThat(milestone.otherErrors()).isZero();
    }

    @Test
    void a_warning_does_not_hold_it_up() throws Exception {
        repository.replace(STORIES, "so that I know.", "so that I know. TODO");

        assertThat(lacks()).isEmpty();
    }

    @Test
    void a_story_of_another_milestone_does_not_count() throws Exception {
        repository.with(set(DONE, story("COR-13: Name", "- Status: ready\n- Milestone: 2026.12")));

        assertThat(Milestone.of(repository).totals()).isEqualTo("1 story: 1 can ship, 0 cannot");
    }

    @Test
    void what_is_recorded_in_the_baseline_is_counted_and_holds_nothing_up() throws Exception {
        MilestoneReadiness milestone = Milestone.of(Milestone.recorded(repository.without(ENTRY)));

        assertThat(milestone.canShip()).isTrue();
        assertThat(milestone.baselined()).isEqualTo(1);
        assertThat(MilestoneText.of(milestone)).contains("\n  1 error baselined, let pass\n");
    }

    @Test
    void a_waiver_is_shown_and_holds_nothing_up() throws Exception {
        repository
                .without(ENTRY)
                .with("=== bfflow.yml\nwaivers:\n  - {rule: story-release-note, artefact: COR-12, reason: by mail}\n");

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(milestone.canShip()).isTrue();
        assertThat(only(milestone, "COR-12").waived()).hasSize(1);
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
