package com.betterfleet.bfflow.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed at every step in turn; the next run finishes what it began. */
class KilledReleaseTest {

    private static final ReleaseRequest REQUEST = ReleaseRepository.updatingStories("1.0.0");
    private static final String CHANGELOG = """
            === CHANGELOG.md
            # Changelog

            By hand.

            ## 0.9

            - By hand as well.
            """;

    @TempDir
    private Path folder;

    /** Cuts a release and ends the process, as a kill does, before a step: nothing is closed, nothing is tidied up. */
    public static final class Killed {

        private Killed() {}

        /** The folder, and the number of the step that is not reached. */
        public static void main(String[] args) throws Exception {
            int[] left = {Integer.parseInt(args[1])};
            repository(Path.of(args[0])).cut(REQUEST, step -> {
                if (left[0]-- == 0) {
                    Runtime.getRuntime().halt(137);
                }
            });
        }
    }

    private static ReleaseRepository repository(Path folder) {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        repository.files().with(CHANGELOG);
        repository.files().with("""
                === bfflow.yml
                waivers:
                - {rule: release-note-content, artefact: docs/release-notes/unreleased/COR-1.md, reason: later}
                """);
        repository.files().with("=== docs/release-notes/unreleased/_summary.md\nA summary.\n");
        return repository;
    }

    private static Map<String, String> afterWholeRun(Path where) throws Exception {
        ReleaseRepository whole = repository(Files.createDirectories(where));
        whole.cut(REQUEST);
        return whole.everything();
    }

    @Test
    void whenever_it_is_killed_the_next_run_leaves_what_a_whole_run_leaves() throws Exception {
        Map<String, String> whole = afterWholeRun(folder.resolve("whole"));
        List<String> steps =
                repository(Files.createDirectories(folder.resolve("steps"))).cut(REQUEST);
        assertThat(steps).hasSize(12).contains("write bfflow.yml");

        for (int step = 0; step < steps.size(); step++) {
            Path where = Files.createDirectories(folder.resolve("killed-" + step));
            assertThat(run(where, step)).as(steps.get(step)).isEqualTo(137);

            ReleaseRepository killed = ReleaseRepository.at(where);
            killed.cut(REQUEST);

            assertThat(killed.everything())
                    .as("killed before: " + steps.get(step))
                    .isEqualTo(whole);
            // and once more, there is nothing left to do
            killed.cut(REQUEST);
            assertThat(killed.everything()).isEqualTo(whole);
        }
    }

    private static int run(Path where, int step) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        where.toString(),
                        Integer.toString(step))
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Test
    void a_half_written_file_is_written_over() throws Exception {
        Map<String, String> whole = afterWholeRun(folder.resolve("whole"));
        ReleaseRepository killed = repository(Files.createDirectories(folder.resolve("killed")));
        stopBefore(killed, "delete docs/release-notes/unreleased/COR-1.md");
        Files.writeString(killed.files().root().resolve(".CHANGELOG.md.part"), "# Chan");
        Files.writeString(killed.files().root().resolve("docs/release-notes/released/1.0.0/.COR-2.md.part"), "---\nst");

        killed.cut(REQUEST);

        assertThat(killed.everything()).isEqualTo(whole);
    }

    @Test
    void an_entry_that_was_changed_in_between_is_never_lost() throws Exception {
        ReleaseRepository killed = repository(folder);
        stopBefore(killed, "delete docs/release-notes/unreleased/COR-1.md");
        killed.files().replace("docs/release-notes/unreleased/COR-1.md", "greyed out", "grey");
        Map<String, String> before = killed.everything();

        assertThatThrownBy(() -> killed.cut(REQUEST))
                .isInstanceOf(ReleaseException.class)
                .hasMessage(
                        "docs/release-notes/unreleased/COR-1.md and docs/release-notes/released/1.0.0/COR-1.md are both"
                                + " there, and they differ; delete the one that is wrong and run the release again");
        assertThat(killed.everything()).isEqualTo(before);
    }

    @Test
    void an_entry_that_vanished_in_between_is_named() throws Exception {
        ReleaseRepository killed = repository(folder);
        stopBefore(killed, "write docs/release-notes/released/1.0.0/COR-2.md");
        killed.files().without("docs/release-notes/unreleased/COR-2.md");

        assertThatThrownBy(() -> killed.cut(REQUEST))
                .hasMessage("docs/release-notes/unreleased/COR-2.md is neither there nor in"
                        + " docs/release-notes/released/1.0.0; restore it, with 'git checkout' for instance, and run the"
                        + " release again");
    }

    @Test
    void what_was_written_by_hand_in_between_stays() throws Exception {
        ReleaseRepository killed = repository(folder);
        stopBefore(killed, "write CHANGELOG.md");
        killed.files().replace("CHANGELOG.md", "By hand.", "By hand, and more.");

        killed.cut(REQUEST);

        assertThat(killed.read("CHANGELOG.md")).contains("By hand, and more.").contains("## 1.0.0");
    }

    private static void stopBefore(ReleaseRepository repository, String step) {
        assertThatThrownBy(() -> repository.cut(REQUEST, next -> {
                    if (next.equals(step)) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
    }
}
