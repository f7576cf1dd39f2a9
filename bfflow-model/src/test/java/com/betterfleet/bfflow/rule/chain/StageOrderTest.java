package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageOrderTest {

    private static final String NEXT = "docs/work/backlog/next/";

    /** A work item that waits in the backlog. */
    private static final String WAITING = """
            === docs/work/backlog/next/challenge.md
            # Challenge: Next

            ## High-Level Use Cases / JTBD

            - One.
            === docs/work/backlog/next/specification.md
            # Specification: Next board

            - Challenge: [Next](challenge.md)

            ## Requirements

            ### One

            Text.
            """;

    @TempDir
    Path folder;

    /** Active stories whose specification waits in the backlog. */
    private TinyRepository resting(String... stories) {
        return TinyRepository.whole(folder)
                .with(WAITING)
                .with("=== " + STORIES
                        + "\n# Stories\n\n- Specification: [Next](../../backlog/next/specification.md)\n\n"
                        + String.join("", stories));
    }

    @Test
    void a_story_in_delivery_whose_specification_is_backlog_work_is_found() throws Exception {
        Finding finding = only(resting(story("## COR-12: Grey")));

        assertThat(finding.rule()).isEqualTo("stage-order");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("COR-12 is in delivery or done, but the specification " + NEXT
                        + "specification.md is backlog work");
        assertThat(finding.fix().text()).isEqualTo("Move its work item to active work.");
        assertThat(finding.fix().command())
                .hasValue("mvn bfflow:move -Dbfflow.workItem=docs/work/backlog/next -Dbfflow.to=active");
        assertThat(finding.affects()).isEmpty();
        assertThat(finding.related()).extracting(Related::message).containsExactly("Specification: Next board");
    }

    @Test
    void several_stories_of_one_page_are_one_finding_on_the_page() throws Exception {
        Finding finding =
                only(resting(story("## COR-12: A"), story("## COR-9: B", "- Status: done"), story("## COR-13: C"))
                        .with(entry("COR-9"))
                        .with(entry("COR-13")));

        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message()).startsWith("COR-9, COR-12 and COR-13 are in delivery or done, but");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12", "COR-13");
    }

    @Test
    void a_waiver_for_the_first_of_several_stories_is_none_for_the_others() throws Exception {
        TinyRepository repository = resting(story("## COR-12: A"), story("## COR-13: B"))
                .with(entry("COR-13"))
                .with("=== bfflow.yml\nwaivers:\n- {rule: stage-order, artefact: COR-12, reason: agreed}\n");

        assertThat(Governed.read(folder, "bfflow.yml", getClass().getClassLoader())
                        .check(LocalDate.of(2026, 1, 1), Optional.empty())
                        .findings())
                .allMatch(Finding::isOpen)
                .extracting(Finding::rule)
                .containsExactly("waiver-unused", "stage-order");
        assertThat(repository.findings()).hasSize(1);
    }

    @Test
    void a_challenge_that_is_backlog_work_is_found_too() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(WAITING)
                .replace(
                        STORIES,
                        "- Status: in delivery",
                        "- Status: in delivery\n- Challenge: [Next](../../backlog/next/challenge.md)");

        assertThat(all(repository))
                .containsExactly(
                        "stage-order error " + STORIES + ":5:1 COR-12 is in delivery or done, but the challenge " + NEXT
                                + "challenge.md is backlog work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "ready", "dropped"})
    void a_story_that_nobody_builds_may_rest_on_backlog_work(String status) throws Exception {
        assertThat(all(resting(story("## COR-12: A", "- Status: " + status))
                        .without("docs/release-notes/unreleased/COR-12.md")))
                .isEmpty();
    }

    @Test
    void a_released_story_may_too() throws Exception {
        assertThat(resting(story("## COR-12: A", "- Status: released")).findings("stage-order"))
                .isEmpty();
    }

    @Test
    void a_story_in_the_backlog_rests_on_its_like() throws Exception {
        String files = TinyRepository.WHOLE.replace("/active/", "/backlog/");

        assertThat(all(TinyRepository.in(folder, files))).isEmpty();
    }

    @Test
    void an_archived_specification_is_no_backlog_work() throws Exception {
        assertThat(resting(story("## COR-12: A"))
                        .with("=== docs/work/archived/next/specification.md\n# Specification: Old\n")
                        .replace(STORIES, "backlog", "archived")
                        .findings("stage-order"))
                .isEmpty();
    }

    @Test
    void a_folder_that_needs_quotes_has_them_and_only_the_stage_changes() throws Exception {
        String files = TinyRepository.WHOLE.replace("(specification.md)", "(<../../backlog/my next/specification.md>)")
                + WAITING.replace("/next/", "/my next/");
        TinyRepository repository = governed(
                TinyRepository.in(folder, files.replace("docs/work", "docs/backlog/work")),
                "work: docs/backlog/work\n");

        assertThat(only(repository).fix().command())
                .hasValue("mvn bfflow:move -Dbfflow.workItem=\"docs/backlog/work/backlog/my next\" -Dbfflow.to=active");
    }
}
