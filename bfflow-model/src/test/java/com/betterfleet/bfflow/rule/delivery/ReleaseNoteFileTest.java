package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.UNRELEASED;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
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

class ReleaseNoteFileTest {

    private static final String RELEASED = "docs/release-notes/released/1.0/";

    @TempDir
    Path folder;

    private TinyRepository with(String path) {
        return TinyRepository.whole(folder).with("=== " + path + "\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNRELEASED + "board.png", UNRELEASED + "COR-12.yml", RELEASED + "COR-12.md.orig"})
    void a_file_that_is_no_markdown_is_found(String path) throws Exception {
        Finding finding = only(with(path));

        assertThat(finding.rule()).isEqualTo("release-note-file");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(path);
        assertThat(finding.location()).hasToString(path + ":1:1");
        assertThat(finding.message()).isEqualTo("the file is no entry: an entry is Markdown and ends in .md");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Rename it if it is meant as an entry, else move it out of this folder, pictures to where the"
                                + " documentation keeps them.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"release.yaml", "relase.yml", "Release.yml"})
    void a_file_of_a_release_under_nearly_its_name_is_told_the_name(String name) throws Exception {
        Finding finding = only(with(RELEASED + name));

        assertThat(finding.message()).isEqualTo("the file is no entry; did you mean 'release.yml'?");
        assertThat(finding.fix().command()).hasValue("git mv " + RELEASED + name + " " + RELEASED + "release.yml");
    }

    @Test
    void what_is_nearly_called_so_and_can_be_no_file_of_a_release_is_told_nothing_of_it() throws Exception {
        assertThat(only(with(UNRELEASED + "release.yaml")).message()).endsWith("ends in .md");
        assertThat(only(TinyRepository.whole(folder.resolve("b"))
                                .with("=== " + RELEASED + "release.yml\nversion: \"1.0\"\ndate: 2026-01-31\n=== "
                                        + RELEASED + "release.yaml\nx\n"))
                        .message())
                .endsWith("ends in .md");
    }

    @Test
    void a_folder_without_entries_is_not_told_to_move_them() throws Exception {
        assertThat(only(with(UNRELEASED + "images/board.png")).fix().text())
                .isEqualTo(
                        "There is no entry in it: move it out of this folder, pictures to where the documentation keeps"
                                + " them.");
    }

    @ParameterizedTest
    @CsvSource({
        "release/1.0/COR-12.md, docs/release-notes/released/1.0.",
        "releasd/1.0/COR-12.md, docs/release-notes/released/1.0.",
        "'released/COR-12.md', 'docs/release-notes/released/<version>, of the release that it went out with.'",
        "'COR-12.md', 'docs/release-notes/released/<version>, of the release that it went out with.'",
    })
    void an_entry_of_a_released_story_belongs_into_its_release(String path, String folderOfIt) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .replace(STORIES, "in delivery", "released")
                .without(ENTRY)
                .with(entry("COR-12").replace(ENTRY, "docs/release-notes/" + path)));

        assertThat(finding.rule()).isEqualTo("release-note-file");
        assertThat(finding.fix().text()).isEqualTo("Move it to " + folderOfIt);
    }

    @Test
    void markdown_without_an_id_and_without_front_matter_is_no_entry() throws Exception {
        Finding finding = only(with(UNRELEASED + "notes.md"));

        assertThat(finding.message())
                .isEqualTo("the file is no entry: its name begins with no story id, and it has no front matter");
        assertThat(finding.fix().text())
                .isEqualTo("Name it after its story, COR-10.md, and give it front matter; else move it out of this"
                        + " folder.");
    }

    @Test
    void a_folder_among_the_entries_is_one_finding_and_its_entries_count() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .without(ENTRY)
                .with(entry("COR-12").replace(ENTRY, UNRELEASED + "more/COR-12.md"))
                .with("=== " + UNRELEASED + "more/deep/x.png\nx\n"));

        assertThat(finding.location()).hasToString(UNRELEASED + "more:1:1");
        assertThat(finding.message()).isEqualTo("a folder lies among the entries; what is in it is not read");
        assertThat(finding.fix().text()).isEqualTo("Move the entries in it up into docs/release-notes/unreleased.");
        assertThat(finding.affects()).containsExactly(UNRELEASED + "more/COR-12.md", UNRELEASED + "more/deep/x.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/release-notes/COR-12.md",
                "docs/release-notes/unrelased/COR-12.md",
                "docs/release-notes/released/COR-12.md",
                "docs/release-notes/Unreleased/cor-12.md",
            })
    void an_entry_outside_the_folders_of_entries_is_found(String path) throws Exception {
        Finding finding = only(
                TinyRepository.whole(folder).without(ENTRY).with(entry("COR-12").replace(ENTRY, path)));

        assertThat(finding.location()).hasToString(path + ":1:1");
        assertThat(finding.message())
                .isEqualTo("the file is named like an entry, but lies neither in unreleased/ nor in"
                        + " released/<version>/");
        assertThat(finding.fix().text()).isEqualTo("Move it to docs/release-notes/unreleased.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                UNRELEASED + "README.md",
                UNRELEASED + "index.md",
                UNRELEASED + "Readme.md",
                UNRELEASED + "_template.md",
                UNRELEASED + ".gitkeep",
                UNRELEASED + "_drafts/COR-12.md",
                RELEASED + "README.md",
                "docs/release-notes/index.md",
                "docs/release-notes/guide.md",
                "docs/release-notes/released/overview.md",
                "docs/release-notes/pictures/board.png",
            })
    void pages_for_readers_and_hidden_files_are_no_entries(String path) throws Exception {
        assertThat(all(with(path))).isEmpty();
    }

    @Test
    void an_entry_named_otherwise_that_has_front_matter_is_read() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .without(ENTRY)
                                .with(entry("COR-12").replace(ENTRY, UNRELEASED + "grey.md")))
                        .rule())
                .isEqualTo("release-note-content");
    }

    @Test
    void a_release_has_its_file() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + RELEASED + "release.yml\nversion: \"1.0\"\ndate: 2026-01-31\n")))
                .isEmpty();
    }
}
