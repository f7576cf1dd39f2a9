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

class StoryFindingsTest {

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

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(missing(milestone, "COR-12"))
                .containsExactly(STORIES.replace("active", "archived") + ":6:1 " + LACKS_ENTRY);
        assertThat(only(milestone, "COR-12").missing().get(0).command())
                .contains("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12");

        repository.with(archived.replace("Status: done", "Status: released"));

        assertThat(only(Milestone.of(repository), "COR-12").missing().get(0).command())
                .isEmpty();
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
    void a_page_whose_fields_contradict_each_other_holds_up_all_its_stories() throws Exception {
        repository.replace(STORIES, "- Milestone:", "- Owner: Dana\n- Owner: Kim\n- Milestone:");

        assertThat(lacks()).singleElement().asString().startsWith(STORIES + ":5:3 duplicate-field: ");
    }

    @Test
    void what_is_wrong_with_its_page_but_not_for_it_does_not() throws Exception {
        repository.replace(STORIES, "- Milestone:", "- Status: nearly\n- Milestone:");

        MilestoneReadiness milestone = Milestone.of(repository);

        assertThat(missing(milestone, "COR-12")).isEmpty();
        assertThat(milestone.otherErrors()).isEqualTo(1);
    }

    @Test
    void a_warning_does_not_hold_it_up() throws Exception {
        repository.replace(STORIES, "so that I know.", "so that I know. TODO");

        assertThat(lacks()).isEmpty();
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

    private List<String> lacks() throws Exception {
        return missing(Milestone.of(repository), "COR-12");
    }
}
