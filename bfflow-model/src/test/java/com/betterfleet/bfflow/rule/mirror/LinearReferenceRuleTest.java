package com.betterfleet.bfflow.rule.mirror;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearReferenceRuleTest {

    private static final String LINEAR = "https://linear.app/acme/";
    private static final String OURS = "linear: {workspace: acme, teams: [COR, DEV]}\n";

    @TempDir
    Path folder;

    private TinyRepository issue(String written) {
        return TinyRepository.whole(folder)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Issue: " + written);
    }

    private TinyRepository project(String written) {
        return TinyRepository.whole(folder)
                .replace(SPECIFICATION, "(challenge.md)\n", "(challenge.md)\n- Project: " + written + "\n");
    }

    private TinyRepository initiative(String written) {
        return TinyRepository.whole(folder)
                .replace(CHALLENGE, "vehicles\n", "vehicles\n\n- Initiative: " + written + "\n");
    }

    @Test
    void what_is_no_address_is_found_at_the_field() throws Exception {
        Finding finding = only(issue("the one about vehicles"));

        assertThat(finding.rule()).isEqualTo("linear-reference");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
        assertThat(finding.message()).isEqualTo("'the one about vehicles' in Issue is no address of a Linear issue");
        assertThat(finding.fix().text())
                .isEqualTo("Write the issue's key, COR-10, or its address,"
                        + " https://linear.app/<workspace>/issue/COR-10.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COR-12",
                "cor-12",
                "`COR-12`",
                LINEAR + "issue/COR-12",
                LINEAR + "issue/COR-12/grey-out-stale-vehicles",
                "<" + LINEAR + "issue/COR-12/grey-out#comment-1>",
                "[COR-12](" + LINEAR + "issue/COR-12?x=y)",
                "[the issue](" + LINEAR + "issue/cor-12/)",
                "[COR-12][1]\n\n[1]: " + LINEAR + "issue/COR-12",
            })
    void an_issue_may_be_written_as_its_key_or_address_or_a_link_to_it(String written) throws Exception {
        assertThat(all(governed(issue(written), OURS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINEAR + "project/dispatch-board-0123456789ab",
                "<" + LINEAR + "project/dispatch-board-0123456789ab/overview>",
                "[Board](" + LINEAR + "project/dispatch-board-0123456789ab/issues)",
            })
    void a_project_and_an_initiative_may_be_written_in_each_way(String written) throws Exception {
        assertThat(all(governed(project(written), OURS))).isEmpty();
        assertThat(all(governed(initiative(written.replace("/project/", "/initiative/")), OURS)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COR 12",
                "COR-12, COR-13",
                "http://example.com/COR-12",
                "https://linear.app/acme/team/COR/active",
                "https://linear.app/acme/issue/grey-out",
                "https://linear.app.evil.example/acme/issue/COR-12",
                "[COR-12](stories.md)",
                "TBD",
            })
    void garbage_is_one_finding(String written) throws Exception {
        assertThat(only(governed(issue(written), OURS)).message()).endsWith("in Issue is no address of a Linear issue");
    }

    @Test
    void front_matter_is_read_in_the_same_way_and_each_of_a_list_is_judged() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(
                        SPECIFICATION,
                        "# Spec",
                        "---\nproject:\n  - " + LINEAR + "project/board-0123456789ab\n  - COR-12\n---\n# Spec");

        assertThat(all(repository))
                .containsExactly("linear-reference error " + SPECIFICATION
                        + ":2:1 'COR-12' in project is a Linear issue, no project");
    }

    @Test
    void an_address_of_another_type_is_found() throws Exception {
        String project = LINEAR + "project/board-0123456789ab";
        assertThat(all(issue(project)))
                .containsExactly("linear-reference error " + STORIES + ":8:3 '" + project
                        + "' in Issue is a Linear project, no issue");
        assertThat(only(project(LINEAR + "initiative/x-0123456789ab")).message())
                .endsWith("in Project is a Linear initiative, no project");
        assertThat(only(initiative(project)).message()).endsWith("in Initiative is a Linear project, no initiative");
        assertThat(only(initiative("COR-12")).location()).hasToString(CHALLENGE + ":3:3");
    }

    @ParameterizedTest
    @CsvSource({"acme, 0", "ACME, 0", "other, 1"})
    void another_workspace_is_found_where_the_policy_names_one(String workspace, int findings) throws Exception {
        String policy = "linear: {workspace: " + workspace + "}\n";

        assertThat(all(governed(project(LINEAR + "project/a-0123456789ab"), policy)))
                .hasSize(findings)
                .allMatch(finding -> finding.endsWith(
                        "/project/a-0123456789ab' in Project belongs to the workspace" + " acme, not to other"));
        assertThat(all(governed(issue(LINEAR + "issue/COR-12"), policy))).hasSize(findings);
        assertThat(all(governed(issue("COR-12"), policy))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'[COR, DEV]', 0", "'[cor]', 0", "'[DEV, OPS]', 1"})
    void another_team_is_found_where_the_policy_names_some(String teams, int findings) throws Exception {
        assertThat(all(governed(issue("COR-12"), "linear: {teams: " + teams + "}\n")))
                .hasSize(findings)
                .allMatch(finding -> finding.endsWith("'COR-12' in Issue belongs to the team COR, not to DEV or OPS"));
    }

    @Test
    void where_the_policy_names_none_every_workspace_and_team_is_good() throws Exception {
        assertThat(all(project("https://linear.app/other/project/a-0123456789ab")))
                .isEmpty();
        assertThat(all(issue("https://linear.app/other/issue/COR-12"))).isEmpty();
    }

    @Test
    void an_issue_that_is_not_ours_is_one_finding_though_it_differs_from_the_story_s_id_as_well() throws Exception {
        assertThat(only(governed(issue("https://linear.app/other/issue/COR-13"), OURS))
                        .rule())
                .isEqualTo("linear-reference");
        assertThat(only(governed(issue("OPS-13"), OURS)).rule()).isEqualTo("linear-reference");
    }

    @Test
    void a_field_still_to_be_filled_in_is_none() throws Exception {
        assertThat(all(issue(""))).isEmpty();
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = TinyRepository.WHOLE
                .replaceAll("(?s)=== docs/release-notes.*", "")
                .replace("- Status: in delivery", "- Status: ready\n- Issue: garbage");

        assertThat(all(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/backlog/"))))
                .containsExactly("linear-reference warning docs/work/backlog/dispatch/stories.md:8:3"
                        + " 'garbage' in Issue is no address of a Linear issue");
        assertThat(all(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/archived/"))))
                .isEmpty();
    }
}
