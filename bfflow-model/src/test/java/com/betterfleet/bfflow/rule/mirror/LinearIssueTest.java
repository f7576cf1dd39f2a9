package com.betterfleet.bfflow.rule.mirror;

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
import org.junit.jupiter.params.provider.ValueSource;

class LinearIssueTest {

    private static final String ON = "rules: {linear-issue: error}\n";

    @TempDir
    Path folder;

    @Test
    void it_is_off_until_a_policy_turns_it_on() throws Exception {
        assertThat(all(TinyRepository.whole(folder))).isEmpty();
    }

    @Test
    void a_story_in_delivery_without_an_issue_is_found_at_its_heading() throws Exception {
        Finding finding = only(governed(TinyRepository.whole(folder), ON));

        assertThat(finding.rule()).isEqualTo("linear-issue");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"Grey out stale vehicles\" is in delivery and names no Linear issue");
        assertThat(finding.fix().text()).isEqualTo("Write '- Issue: COR-10' below its heading.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[COR]", "[DEV, cor]"})
    void its_id_counts_where_its_team_is_ours(String teams) throws Exception {
        assertThat(all(governed(TinyRepository.whole(folder), ON + "linear: {teams: " + teams + "}\n")))
                .isEmpty();
    }

    @Test
    void its_id_does_not_count_where_its_team_is_another() throws Exception {
        assertThat(only(governed(TinyRepository.whole(folder), ON + "linear: {teams: [DEV]}\n"))
                        .rule())
                .isEqualTo("linear-issue");
    }

    @Test
    void a_field_is_enough_and_a_blank_one_is_not() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Issue: COR-12");
        assertThat(all(governed(repository, ON))).isEmpty();

        repository.replace(STORIES, "- Issue: COR-12", "- Issue:");
        assertThat(only(repository).rule()).isEqualTo("linear-issue");
    }

    @Test
    void an_issue_that_is_none_is_that_finding_only() throws Exception {
        assertThat(only(governed(
                                TinyRepository.whole(folder)
                                        .replace(STORIES, "in delivery", "in delivery\n- Issue: garbage"),
                                ON))
                        .rule())
                .isEqualTo("linear-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "ready", "proposed"})
    void a_story_that_is_not_in_delivery_needs_none(String status) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).replace(STORIES, "in delivery", status);
        assertThat(governed(repository, ON).findings("linear-issue")).isEmpty();
    }

    @Test
    void for_one_stage_it_weighs_what_the_policy_says() throws Exception {
        String files = TinyRepository.WHOLE.replace("/active/", "/backlog/");
        assertThat(all(governed(TinyRepository.in(folder, files), ON)))
                .singleElement()
                .asString()
                .startsWith("linear-issue warning ");
        assertThat(all(governed(TinyRepository.in(folder, files), "stages: {backlog: {linear-issue: info}}\n")))
                .singleElement()
                .asString()
                .startsWith("linear-issue info ");
    }
}
