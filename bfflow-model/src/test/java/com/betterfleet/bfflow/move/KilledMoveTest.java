package com.betterfleet.bfflow.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.tree.DiskTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed at a step; the next run finishes what it began. */
class KilledMoveTest {

    private static final String FROM = "docs/work/active/telematics";
    private static final String TO = "docs/work/archived/telematics";
    private static final String JOURNAL = "docs/work/.move-in-progress.json";

    @TempDir
    private Path folder;

    /** Moves a work item and ends the process, as a kill does, before a step: nothing is closed, nothing is tidied up. */
    public static final class Killed {

        private Killed() {}

        /** The folder, and the number of the step that is not reached. */
        public static void main(String[] args) throws Exception {
            int[] left = {Integer.parseInt(args[1])};
            repository(Path.of(args[0])).move("telematics", Stage.ARCHIVED, step -> {
                if (left[0]-- == 0) {
                    Runtime.getRuntime().halt(137);
                }
            });
        }
    }

    private static MoveRepository repository(Path folder) throws Exception {
        return MoveRepository.in(Files.createDirectories(folder));
    }

    private Map<String, String> afterWholeRun() throws Exception {
        MoveRepository whole = repository(folder.resolve("whole"));
        whole.move("telematics", Stage.ARCHIVED);
        return whole.everything();
    }

    @Test
    void whenever_it_stops_the_next_run_leaves_what_a_whole_run_leaves() throws Exception {
        Map<String, String> whole = afterWholeRun();
        List<String> steps = repository(folder.resolve("steps")).move("telematics", Stage.ARCHIVED);
        assertThat(steps).hasSize(20);

        for (int step = 0; step < steps.size(); step++) {
            MoveRepository stopped = repository(folder.resolve("stopped-" + step));
            stopBefore(stopped, steps.get(step));

            stopped.move("telematics", Stage.ARCHIVED);

            assertThat(stopped.everything())
                    .as("stopped before: " + steps.get(step))
                    .isEqualTo(whole);
        }
    }

    @Test
    void a_killed_process_is_no_different() throws Exception {
        Map<String, String> whole = afterWholeRun();
        for (int step : new int[] {1, 2, 17}) {
            Path where = folder.resolve("killed-" + step);
            repository(where);
            assertThat(run(where, step)).isEqualTo(137);
            assertThat(where.resolve(JOURNAL)).exists();

            MoveRepository killed = MoveRepository.at(where);
            killed.moves()
                    .finish(
                            killed.moves().begun().orElseThrow(),
                            new MoveRequest(Optional.empty(), Optional.empty()),
                            progress -> {});

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
    void another_move_waits_until_it_is_finished() throws Exception {
        MoveRepository stopped = repository(folder);
        stopBefore(stopped, "write README.md");

        assertThat(stopped.moves().unfinished(new DiskTree(folder))).contains(JOURNAL);
        assertThatThrownBy(() -> stopped.move("dispatch", Stage.ARCHIVED))
                .isInstanceOf(MoveException.class)
                .hasMessage("the move of " + FROM + " to archived was begun and not finished; finish it first: mvn"
                        + " bfflow:move");
        assertThatThrownBy(() -> stopped.move("telematics", Stage.BACKLOG)).hasMessageContaining("finish it first");
    }

    @Test
    void a_page_that_was_changed_in_between_is_never_lost() throws Exception {
        MoveRepository stopped = repository(folder);
        stopBefore(stopped, "write " + TO + "/challenge.md");
        stopped.files().replace(TO + "/challenge.md", "go quiet", "vanish");
        Map<String, String> before = stopped.everything();

        assertThatThrownBy(() -> stopped.move("telematics", Stage.ARCHIVED))
                .hasMessage(TO
                        + "/challenge.md was changed since the move was begun, and nobody can say which of its links"
                        + " are right; restore it and run the move again, or see to its links and delete " + JOURNAL);
        assertThat(stopped.everything()).isEqualTo(before);
    }

    @Test
    void what_was_written_elsewhere_in_between_stays() throws Exception {
        MoveRepository stopped = repository(folder);
        stopBefore(stopped, "write README.md");
        stopped.files().replace("README.md", "# Product", "# Our product");
        stopped.files().with("=== docs/new.md\n[T](work/active/telematics/stories.md)\n");

        stopped.move("telematics", Stage.ARCHIVED);

        assertThat(stopped.read("README.md")).startsWith("# Our product").contains("](docs/work/archived/telematics/");
        assertThat(stopped.read("docs/new.md")).contains("(work/archived/telematics/stories.md)");
    }

    @Test
    void a_folder_that_came_back_or_vanished_is_named() throws Exception {
        MoveRepository stopped = repository(folder);
        stopBefore(stopped, "write README.md");
        stopped.files().with("=== " + FROM + "/index.md\n# Back\n");

        assertThatThrownBy(() -> stopped.move("telematics", Stage.ARCHIVED))
                .hasMessage(FROM + " and " + TO
                        + " are both there; take away the one that is wrong and run the move again");
    }

    @Test
    void a_journal_that_nobody_understands_is_named() throws Exception {
        MoveRepository repository = repository(folder);
        repository
                .files()
                .with("=== " + JOURNAL + "\n{\"workItem\": \"telematics\", \"from\": \"active\", \"to\": \"x\"}\n");

        assertThatThrownBy(() -> repository.moves().begun())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(JOURNAL + ":1:46")
                .hasMessageContaining("'to' is no stage");
    }

    private static void stopBefore(MoveRepository repository, String step) {
        assertThatThrownBy(() -> repository.move("telematics", Stage.ARCHIVED, next -> {
                    if (next.equals(step)) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
    }
}
