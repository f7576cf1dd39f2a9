package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
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

class NothingToGovernTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_repository_is_no_pass() throws Exception {
        Finding finding = only(TinyRepository.in(folder, "=== pom.xml\n<project/>\n"));

        assertThat(finding.rule()).isEqualTo("nothing-to-govern");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.location()).hasToString("docs/work:1:1");
        assertThat(finding.message())
                .isEqualTo("there is no challenge, specification or story in docs/work and no entry in"
                        + " docs/release-notes");
        assertThat(finding.fix().text())
                .isEqualTo("Write the first one, docs/work/active/<work-item>/challenge.md for instance; or, where they"
                        + " lie elsewhere, name the folder as 'work' in bfflow.yml.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void a_repository_that_says_it_has_no_work_needs_an_entry() throws Exception {
        TinyRepository repository = governed(TinyRepository.in(folder, "=== pom.xml\n<project/>\n"), "work: []\n");

        Finding finding = only(repository);

        assertThat(finding.location()).hasToString("bfflow.yml:1:1");
        assertThat(finding.message())
                .isEqualTo("the policy says that there is no work here, and there is no entry in docs/release-notes");
        assertThat(all(repository.with(entry("COR-12")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/work/README.md",
                "docs/work/active/index.md",
                "docs/work/active/dispatch/notes.md",
                "docs/work/_templates/challenge.md",
                "docs/work/active/.drafts/challenge.md",
                "docs/work/active/dispatch/board.png",
                "docs/release-notes/README.md",
                "docs/release-notes/unreleased/.gitkeep",
                "docs/release-notes/unreleased/_COR-1.md",
            })
    void files_that_are_part_of_no_chain_are_nothing(String file) throws Exception {
        assertThat(only(TinyRepository.in(folder, "=== " + file + "\n# Text\n")).rule())
                .isEqualTo("nothing-to-govern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/work/active/dispatch/challenge.md",
                "docs/work/backlog/dispatch/index.md",
                "docs/work/archived/dispatch/why/fleet-Challenge.md"
            })
    void one_artefact_is_enough(String file) throws Exception {
        assertThat(all(TinyRepository.in(
                        folder, "=== " + file + "\n# Challenge: A\n\n## High-Level Use Cases / JTBD\n\n- One.\n")))
                .isEmpty();
    }

    @Test
    void what_is_there_but_misplaced_is_that_finding_only() throws Exception {
        assertThat(only(TinyRepository.in(folder, "=== docs/work/activ/dispatch/challenge.md\n# Challenge: A\n"))
                        .rule())
                .isEqualTo("misplaced-document");
    }

    @Test
    void a_policy_that_names_a_missing_work_folder_is_the_fault() throws Exception {
        Finding finding = only(governed(TinyRepository.whole(folder), "changelog: CHANGES.md\nwork: docs/werk\n"));

        assertThat(finding.rule()).isEqualTo("nothing-to-govern");
        assertThat(finding.location()).hasToString("bfflow.yml:2:1");
        assertThat(finding.message())
                .isEqualTo("the policy says that the work is in docs/werk, and there is no such folder");
        assertThat(finding.fix().text())
                .isEqualTo("Name the folder that holds active, backlog and archived as 'work'.");
    }

    @Test
    void of_several_work_folders_each_missing_one_is_found() throws Exception {
        assertThat(all(governed(TinyRepository.whole(folder), "work: [docs/work, plans, docs/gone]\n")))
                .containsExactly(
                        "nothing-to-govern error bfflow.yml:1:1 the policy says that the work is in docs/gone, and there"
                                + " is no such folder",
                        "nothing-to-govern error bfflow.yml:1:1 the policy says that the work is in plans, and there is no"
                                + " such folder");
    }

    @Test
    void a_work_folder_that_the_policy_names_is_read_instead_of_the_default() throws Exception {
        TinyRepository elsewhere = TinyRepository.in(folder, TinyRepository.WHOLE.replace("docs/work/", "plans/"));

        assertThat(all(governed(elsewhere, "work: plans\n"))).isEmpty();
    }

    @Test
    void entries_without_a_work_folder_are_one_finding_about_their_stories() throws Exception {
        Finding finding = only(TinyRepository.in(folder, entry("COR-10") + entry("COR-9") + entry("COR-11")));

        assertThat(finding.rule()).isEqualTo("release-note-story");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-10", "COR-11");
    }
}
