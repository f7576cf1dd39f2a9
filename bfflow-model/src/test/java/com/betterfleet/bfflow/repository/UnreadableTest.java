package com.betterfleet.bfflow.repository;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {

    @TempDir
    Path folder;

    private TinyRepository with(String path, byte[] bytes) throws IOException {
        TinyRepository repository = TinyRepository.whole(folder);
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
        return repository;
    }

    private static void assertUnreadable(TinyRepository repository, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(repository::findings)
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'# Caf\u00e9\n', 1:6",
        "'# A\n\ntext \u00fcber\n', 3:6",
        "'# A\r\n\r\ntext \u00fcber\r\n', 3:6",
        "'# A\r\rtext \u00fcber\r', 3:6",
        "'\u00e9', 1:1",
        "'\n\u00e9', 2:1",
    })
    void a_file_that_is_not_utf_8_is_named_with_line_and_column(String latin, String place) throws Exception {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        int bad = latin.codePoints().filter(c -> c > 0x7F).findFirst().orElseThrow();

        assertUnreadable(
                with(CHALLENGE, bytes),
                CHALLENGE + ":" + place + ": the file is not UTF-8 (byte 0x" + String.format("%02X", bad)
                        + "); save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf_16_is_not_utf_8(String charset) throws Exception {
        TinyRepository repository = with(SPECIFICATION, "# Specification: Größe\n".getBytes(charset));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(repository::findings)
                .withMessageStartingWith(SPECIFICATION + ":1:")
                .withMessageEndingWith("save it as UTF-8");
    }

    @Test
    void a_character_that_is_cut_off_at_the_end_is_found() throws Exception {
        byte[] cut = {'#', ' ', 'A', '\n', (byte) 0xC3};

        assertUnreadable(with(ENTRY, cut), ENTRY + ":2:1: the file is not UTF-8 (byte 0xC3); save it as UTF-8");
    }

    @Test
    void a_byte_order_mark_counts_as_no_column() throws Exception {
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '#', ' ', (byte) 0xFF};

        assertUnreadable(
                with(CHALLENGE, marked), CHALLENGE + ":1:3: the file is not UTF-8 (byte 0xFF); save it as UTF-8");
    }

    @Test
    void everything_that_cannot_be_read_is_said_at_once() throws Exception {
        TinyRepository repository = with(STORIES, new byte[] {(byte) 0xFF});
        Files.write(folder.resolve(ENTRY), new byte[] {'a', (byte) 0xFE});
        Files.write(folder.resolve("docs/work/loose.md"), new byte[] {0});

        assertUnreadable(
                repository,
                String.join(
                        System.lineSeparator(),
                        ENTRY + ":1:2: the file is not UTF-8 (byte 0xFE); save it as UTF-8",
                        STORIES + ":1:1: the file is not UTF-8 (byte 0xFF); save it as UTF-8",
                        "docs/work/loose.md:1:1: the file is not UTF-8 (byte 0x00); save it as UTF-8"));
    }

    @Test
    void a_file_that_is_no_text_of_the_chain_may_be_anything() throws Exception {
        assertThat(all(with(ITEM + "board.png", new byte[] {(byte) 0xFF, 0, 1})))
                .isEmpty();
        assertThat(all(with("docs/work/_templates/challenge.md", new byte[] {(byte) 0xFF})))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        CHALLENGE + ", required-section",
        SPECIFICATION + ", specification-challenge",
        STORIES + ", empty-story-set",
        ITEM + "stories/grey.md, story-heading",
        ENTRY + ", front-matter",
        "docs/release-notes/unreleased/grey.md, release-note-file",
        "docs/release-notes/released/1.0/release.yml, front-matter",
        ITEM + "index.md, ''",
        ITEM + "release-plan.md, ''",
        ITEM + "notes.md, ''",
        "docs/work/index.md, ''",
        "docs/work/loose.md, misplaced-document",
    })
    void an_empty_file_of_any_kind_is_read(String path, String rule) throws Exception {
        for (String text : new String[] {"", "\n", "\uFEFF", " \t\r\n"}) {
            TinyRepository repository = with(path, text.getBytes(StandardCharsets.UTF_8));

            List<String> rules = repository.findings().stream()
                    .filter(finding -> finding.location().path().equals(path))
                    .map(Finding::rule)
                    .toList();
            assertThat(rules).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CHALLENGE, STORIES, ENTRY, "docs/release-notes/released/1.0/release.yml", "mkdocs.yml"})
    void a_folder_with_the_name_of_a_file_is_a_folder(String path) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        Files.deleteIfExists(folder.resolve(path));
        Files.createDirectories(folder.resolve(path));

        assertThat(repository.findings()).isNotNull();
        repository.with("=== " + path + "/inner.md\n# Inner\n");
        assertThat(repository.findings()).isNotNull();
    }

    @Test
    void a_link_to_a_folder_named_like_a_page_says_that_it_is_a_folder() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without(CHALLENGE);
        Files.createDirectories(folder.resolve(CHALLENGE));

        assertThat(only(repository).message())
                .isEqualTo("the link 'challenge.md' in Challenge leads to " + CHALLENGE + ", which is a folder");
    }

    @Test
    void symbolic_links_are_not_followed_and_no_harm() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder);
        link(ITEM + "loop", folder.resolve("docs/work"));
        link(ITEM + "away.md", folder.resolve("../nothing-there.md"));
        link(ITEM + "again-stories.md", folder.resolve(STORIES));
        assertThat(all(repository)).isEmpty();

        Files.delete(folder.resolve(CHALLENGE));
        link(CHALLENGE, folder.resolve("docs/vision.md"));
        Files.writeString(folder.resolve("docs/vision.md"), "# Challenge: Elsewhere\n");
        assertThat(only(repository).message()).contains("leads to " + CHALLENGE + ", which does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs", "docs/work", "docs/work/active", "docs/release-notes", "docs/release-notes/unreleased"})
    void a_file_where_a_folder_belongs_is_no_crash(String path) throws Exception {
        assertThat(TinyRepository.in(folder, "=== " + path + "\nText.\n").findings())
                .isNotEmpty();
    }

    private void link(String from, Path to) {
        try {
            Files.createSymbolicLink(folder.resolve(from), to);
        } catch (IOException | UnsupportedOperationException e) {
            abort("no symbolic links here: " + e.getMessage());
        }
    }
}
