package com.betterfleet.bfflow.linear;

import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static com.betterfleet.bfflow.linear.Held.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final String NAMED = "COR-12 \"Grey out stale vehicles\"";
    private static final String TITLE = "Grey out stale vehicles";

    @TempDir
    Path folder;

    private TinyRepository repository = TinyRepository.at(Path.of("."));

    @BeforeEach
    void whole() {
        repository = TinyRepository.whole(folder);
    }

    private TinyRepository status(String status) {
        return repository.replace(STORIES, "Status: in delivery", "Status: " + status);
    }

    @Test
    void what_is_the_same_is_no_finding() throws Exception {
        assertThat(Held.all().findings(repository)).isEmpty();
    }

    @Test
    void without_knowing_what_linear_holds_nothing_is_found() throws Exception {
        assertThat(repository.findings("linear-drift")).isEmpty();
    }

    @Test
    void an_issue_that_is_not_there_is_one_finding_and_no_wrong_title_besides() throws Exception {
        Finding finding = Held.all()
                .without("COR-12")
                .issue("COR-9", "Another", "Done", "", "")
                .findings(repository)
                .get(0);

        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message()).isEqualTo(NAMED + " has no issue in Linear: there is no COR-12");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Create the issue in Linear, in the project \"Dispatch board\", and give the story its key for an"
                                + " id.");
    }

    @Test
    void an_issue_that_a_field_names_is_missed_there() throws Exception {
        repository.replace(STORIES, "COR-12: ", "S-1: ").replace(STORIES, "- Status", "- Issue: COR-77\n- Status");

        assertThat(Held.all()
                        .without("COR-12")
                        .issue("COR-9", "Other", "Done", "", "")
                        .lines(repository))
                .containsExactly(
                        STORIES + ":7:3 S-1 \"" + TITLE + "\" names the issue COR-77, which is not in Linear |"
                                + " Correct the field Issue, or create the issue in Linear, in the project \"Dispatch board\".");
    }

    @Test
    void a_story_that_names_no_issue_is_told_the_one_that_is_called_the_same() throws Exception {
        TinyRepository other = repository.replace(STORIES, "COR-12: ", "S-1: ");
        Held held = Held.all().without("COR-12").issue("COR-9", "Other", "Done", "x", "");

        assertThat(held.lines(other))
                .containsExactly(
                        STORIES + ":5:1 S-1 \"" + TITLE + "\" has no issue in Linear | Create the issue in Linear,"
                                + " in the project \"Dispatch board\", and write '- Issue: <its key>' below the heading.");
        assertThat(held.issue("COR-10", TITLE, "Todo", PROJECT, "").lines(other))
                .containsExactly(STORIES + ":5:1 S-1 \"" + TITLE + "\" does not name its issue, and COR-10 in Linear is"
                        + " called the same | Write '- Issue: COR-10' below its heading, if that is its issue.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dropped", "released"})
    void what_is_over_needs_no_issue(String status) throws Exception {
        assertThat(Held.nothing()
                        .project("Dispatch board")
                        .issue("COR-1", "x", "Done", "", "")
                        .findings(status(status)))
                .isEmpty();
    }

    @Test
    void archived_work_is_not_compared() throws Exception {
        TinyRepository archived = TinyRepository.in(
                folder.resolve("archived"), TinyRepository.WHOLE.replace("work/active", "work/archived"));

        assertThat(Held.all().issue("COR-12", "x", "Todo", "", "").findings(archived))
                .isEmpty();
    }

    @Test
    void a_team_that_is_not_in_the_export_is_one_finding() throws Exception {
        repository
                .with("=== bfflow.yml\nlinear: {teams: [COR]}\n")
                .with(storySet(story("## COR-12: A"), story("## COR-13: B")));

        assertThat(Held.nothing().project("Dispatch board").lines(repository))
                .containsExactly(
                        "bfflow-linear.json:1:1 there is not one issue of the team COR in it, and stories name some"
                                + " | Export the issues of the team COR as well. | COR-12, COR-13");
    }

    @Test
    void a_project_that_is_missing_is_one_finding_with_its_stories() throws Exception {
        repository.with(storySet(story("## COR-12: " + TITLE), story("## S-2: B")));

        assertThat(Held.nothing()
                        .issue("COR-12", TITLE, "In Progress", "", "2026.11")
                        .lines(repository))
                .containsExactly(SPECIFICATION + ":1:1 the specification \"Dispatch board\" has no project in Linear"
                        + " | Create the project \"Dispatch board\" in Linear, and write its address into the field Project."
                        + " | COR-12, S-2");
    }

    @Test
    void a_project_of_another_name_is_told() throws Exception {
        assertThat(Held.nothing()
                        .project("Board")
                        .issue("COR-12", TITLE, "In Progress", PROJECT, "")
                        .lines(repository))
                .containsExactly(
                        SPECIFICATION + ":1:1 the specification \"Dispatch board\" has no project in Linear; its"
                                + " issues are in \"Board\" | Rename the project \"Board\" to \"Dispatch board\" in Linear, or name"
                                + " it in the field Project. | COR-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board-0123456789ab", "anything-0123456789ab/overview", "dispatch-board-999999999999"})
    void a_project_goes_by_its_id_or_by_the_name_in_its_address(String address) throws Exception {
        repository.replace(
                SPECIFICATION,
                "(challenge.md)\n",
                "(challenge.md)\n- Project: https://linear.app/acme/project/" + address + "\n");

        assertThat(Held.all().findings(repository)).isEmpty();
    }

    @Test
    void a_title_compares_without_space_and_id() throws Exception {
        assertThat(Held.all()
                        .issue("COR-12", " COR-12:  Grey out stale\u00a0vehicles", "In Progress", PROJECT, "")
                        .findings(repository))
                .isEmpty();
        assertThat(Held.all()
                        .issue("COR-12", "Grey out vehicles", "In Progress", PROJECT, "")
                        .lines(repository))
                .containsExactly(
                        STORIES + ":5:1 " + NAMED + " is called \"Grey out vehicles\" in Linear | Rename COR-12 to"
                                + " \"" + TITLE + "\" in Linear.");
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, Backlog",
        "ready, Todo",
        "in delivery, in progress",
        "in delivery, In Review",
        "done, Done",
        "released, Done",
        "released, Shipped",
        "dropped, Canceled",
        "dropped, Duplicate"
    })
    void states_are_known_by_the_words_of_the_format(String status, String state) throws Exception {
        assertThat(Held.all().issue("COR-12", TITLE, state, PROJECT, "").findings(status(status)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, triage",
        "proposed, backlog",
        "ready, unstarted",
        "in delivery, started",
        "done, completed",
        "released, completed",
        "dropped, canceled",
        "dropped, duplicate"
    })
    void states_of_another_name_are_known_by_their_type(String status, String type) throws Exception {
        assertThat(Held.all().typed("COR-12", "Zustand", type).findings(status(status)))
                .isEmpty();
    }

    @Test
    void another_state_is_found_where_the_status_stands() throws Exception {
        assertThat(Held.all().typed("COR-12", "Todo", "unstarted").lines(repository))
                .containsExactly(
                        STORIES + ":7:3 " + NAMED + " is in delivery, and its issue COR-12 is \"Todo\" in Linear |"
                                + " Set COR-12 (https://linear.app/acme/issue/COR-12) to \"In Progress\" in Linear, if the page is"
                                + " right.");
    }

    @Test
    void the_policy_says_what_a_state_means() throws Exception {
        repository.with("=== bfflow.yml\nlinear: {states: {in delivery: [Building, QA], done: [In Progress]}}\n");

        assertThat(Held.all().issue("COR-12", TITLE, "qa", PROJECT, "").findings(repository))
                .isEmpty();
        assertThat(Held.all().lines(repository))
                .singleElement()
                .asString()
                .contains("Set COR-12 to \"Building\" in Linear");
    }

    @Test
    void a_state_that_nobody_knows_is_one_finding_for_all() throws Exception {
        repository.with(storySet(story("## COR-12: A"), story("## COR-13: B")));

        assertThat(Held.all()
                        .issue("COR-12", "A", "QA", PROJECT, "")
                        .issue("COR-13", "B", "QA", PROJECT, "")
                        .lines(repository))
                .containsExactly(
                        "bfflow-linear.json:1:1 nobody knows what the state \"QA\" in Linear means for a story | Say"
                                + " it in bfflow.yml, as in 'linear: {states: {in delivery: [\"QA\"]}}'. | COR-12, COR-13");
    }

    @Test
    void an_issue_in_another_project_is_found() throws Exception {
        assertThat(Held.all()
                        .project("Other")
                        .issue("COR-12", TITLE, "In Progress", "id-Other", "")
                        .lines(repository))
                .containsExactly(
                        STORIES + ":5:1 the issue COR-12 of " + NAMED + " is in the project \"Other\" in Linear, not"
                                + " in \"Dispatch board\" | Move COR-12 to the project \"Dispatch board\" in Linear.");
        assertThat(Held.all().issue("COR-12", TITLE, "In Progress", "", "").lines(repository))
                .singleElement()
                .asString()
                .contains("is in no project in Linear");
        assertThat(Held.all()
                        .issue("COR-12", TITLE, "In Progress", "", "")
                        .telling(Aspect.MILESTONE)
                        .findings(repository))
                .isEmpty();
    }

    @Test
    void an_issue_that_was_moved_is_found_by_its_old_key() throws Exception {
        Held moved = Held.all()
                .without("COR-12")
                .issue("DEV-3", TITLE, "In Progress", PROJECT, "", "", List.of("COR-12"))
                .issue("COR-9", "Other", "Done", "", "");

        assertThat(moved.lines(repository))
                .containsExactly(
                        STORIES + ":5:1 COR-12 was moved to another team in Linear; its key is now DEV-3 | Move the"
                                + " issue back in Linear; or give the story the id DEV-3, and every page that names it.");

        repository.replace(STORIES, "## COR-12", "## S-1").replace(STORIES, "- Status", "- Issue: COR-12\n- Status");
        assertThat(moved.lines(repository))
                .containsExactly(
                        STORIES + ":7:3 COR-12 was moved to another team in Linear; its key is now DEV-3 | Write '-"
                                + " Issue: DEV-3'.");
    }

    @Test
    void two_stories_that_name_one_issue_by_two_keys_are_found() throws Exception {
        repository.with(storySet(
                story("## S-1: A", "- Status: in delivery\n- Issue: DEV-3"),
                story("## S-2: A", "- Status: in delivery\n- Issue: COR-12")));

        assertThat(Held.all()
                        .without("COR-12")
                        .issue("DEV-3", "A", "In Progress", PROJECT, "", "", List.of("COR-12"))
                        .lines(repository))
                .anyMatch(line -> line.contains("S-2 \"A\" and S-1 \"A\" have one issue in Linear, DEV-3"));
    }
}
