package com.betterfleet.bfflow.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    private static final String TODAY = "2026-11-22";
    private static final String STORIES = "docs/work/active/dispatch/stories.md";
    private static final Remembered OUTCOME = new Remembered(
            List.of("warning a.md:1:1 über", "info bfflow: fine"), "1 error", Map.of("report.json", out -> {
                out.write('{');
                out.write(new byte[0]);
                out.write("  \n}".getBytes(UTF_8));
            }));

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private TinyRepository repository;
    private Memory memory;

    @BeforeEach
    void remembered() throws Exception {
        repository = TinyRepository.whole(folder);
        memory = new Memory(cache, "validate", "1.0");
        remember(Days.ALL);
    }

    private void remember(Days days) throws IOException {
        RecordingTree tree = new RecordingTree(new SeenTree(new DiskTree(folder)));
        tree.below("docs/work", (path, problem) -> {});
        tree.bytes(STORIES);
        tree.isFile("docs/map.png");
        tree.isFolder("docs/fuel");
        tree.isThere("bfflow.yml");
        tree.isFileOrLinkToOne("docs/link.md");
        memory.remember(tree.recording().orElseThrow(), days, OUTCOME);
    }

    private boolean isRecalled() {
        return memory.recall(new DiskTree(folder), TODAY).isPresent();
    }

    @Test
    void the_same_files_have_the_same_outcome() throws Exception {
        Remembered recalled = memory.recall(new DiskTree(folder), TODAY).orElseThrow();

        assertThat(recalled.lines()).isEqualTo(OUTCOME.lines());
        assertThat(recalled.failure()).isEqualTo("1 error");
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        recalled.files().get("report.json").writeTo(report);
        assertThat(report).hasToString("{  \n}");
    }

    @Test
    void a_page_that_says_something_else_has_another_one_be_it_as_long_and_as_old() throws Exception {
        Path file = folder.resolve(STORIES);
        var time = Files.getLastModifiedTime(file);
        repository.replace(STORIES, "in delivery", "in delivers");
        Files.setLastModifiedTime(file, time);

        assertThat(isRecalled()).isFalse();
        repository.replace(STORIES, "in delivers", "in delivery");
        assertThat(isRecalled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs/map.png", "docs/fuel/x", "bfflow.yml", "docs/link.md", "docs/work/active/new/challenge.md"
            })
    void a_file_that_was_not_there_has_another_one(String path) {
        repository.with("=== " + path + "\n");

        assertThat(isRecalled()).isFalse();
    }

    @Test
    void a_file_that_is_gone_has_another_one() {
        repository.without(STORIES);

        assertThat(isRecalled()).isFalse();
    }

    @Test
    void what_nobody_asked_for_makes_no_difference() {
        repository.with("=== docs/other.md\n").replace("docs/release-notes/unreleased/COR-12.md", "added", "fixed");

        assertThat(isRecalled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "2026-11-22, 2026-11-22, true",
        "2026-11-23, '', false",
        "'', 2026-11-21, false",
        "2026-01-01, 2026-12-31, true"
    })
    void some_outcomes_hold_on_some_days_only(String first, String last, boolean holds) throws Exception {
        remember(new Days(first, last));

        assertThat(isRecalled()).isEqualTo(holds);
    }

    @Test
    void another_version_remembers_nothing() {
        assertThat(new Memory(cache, "validate", "1.1").recall(new DiskTree(folder), TODAY))
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_not_remembered() {
        RecordingTree tree = new RecordingTree(new SeenTree(new DiskTree(folder)));
        try {
            tree.bytes("gone.md");
        } catch (IOException e) {
            // as expected
        }

        assertThat(tree.recording()).isEmpty();
    }

    /** Wherever it is cut off, and whichever byte is another one, it is as if nothing were remembered. */
    @ParameterizedTest
    @ValueSource(strings = {"validate", "validate.files"})
    void a_spoilt_file_is_none(String name) throws Exception {
        Path file = cache.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(isRecalled()).as("cut off at %s", i).isFalse();
            byte[] other = whole.clone();
            other[i] ^= 0x41;
            Files.write(file, other);
            assertThat(isRecalled()).as("another byte at %s", i).isFalse();
        }
    }

    /** As it is where two builds of two branches remember at the same time. */
    @Test
    void the_files_of_another_outcome_are_none() throws Exception {
        byte[] files = Files.readAllBytes(cache.resolve("validate.files"));
        repository.replace(STORIES, "in delivery", "in delivers");
        remember(Days.ALL);
        assertThat(isRecalled()).isTrue();

        Files.write(cache.resolve("validate.files"), files);

        assertThat(isRecalled()).isFalse();
    }

    @Test
    void two_answers_are_never_the_same_as_one() throws Exception {
        RecordingTree one = new RecordingTree(new SeenTree(new DiskTree(folder)));
        repository.with("=== a\nab").with("=== b\nc");
        one.bytes("a");
        one.bytes("b");
        memory.remember(one.recording().orElseThrow(), Days.ALL, OUTCOME);
        repository.with("=== a\na").with("=== b\nbc");

        assertThat(isRecalled()).isFalse();
    }
}
