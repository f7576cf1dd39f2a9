package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's work item changes its stage, as {@code docs/moving-work.md} shows it. */
@OnEveryMaven
record MoveIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/moving-work.md");
    private static final String JOURNAL = "docs/work/.move-in-progress.json";

    private static Repository example(Path folder) throws Exception {
        return Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml");
    }

    private Build move(Repository repository, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(Settings.goal("move")));
        all.addAll(List.of(arguments));
        return maven.run(repository, all.toArray(String[]::new));
    }

    @Test
    void it_is_shown_then_done_and_undone(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);
        String nav = repository.read("mkdocs.yml");
        List<String> findings =
                maven.run(repository, Settings.goal("validate")).green().findings();

        Build shown = move(repository, "-Dbfflow.workItem=stale-vehicles", "-Dbfflow.to=archived", "-Dbfflow.dryRun")
                .green();
        assertThat(shown.log())
                .contains(
                        "diff --git a/mkdocs.yml b/mkdocs.yml",
                        "rename from docs/work/active/stale-vehicles/challenge.md",
                        "rename to docs/work/archived/stale-vehicles/challenge.md");
        assertThat(repository.read("mkdocs.yml")).isEqualTo(nav);

        Build done = move(repository, "-Dbfflow.workItem=stale-vehicles", "-Dbfflow.to=archived")
                .green();
        assertThat(Readme.masked(done.log())).containsSubsequence(Readme.shown(GUIDE, "move"));
        assertThat(folder.resolve("docs/work/active/stale-vehicles")).doesNotExist();
        maven.run(repository, Settings.goal("validate")).green();

        move(repository, "-Dbfflow.workItem=stale-vehicles", "-Dbfflow.to=active")
                .green();
        assertThat(repository.read("mkdocs.yml")).isEqualTo(nav);
        assertThat(maven.run(repository, Settings.goal("validate")).green().findings())
                .isEqualTo(findings);
    }

    @Test
    void what_cannot_be_meant_fails_in_one_sentence(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);

        assertThat(move(repository, "-Dbfflow.workItem=stale-vehicle", "-Dbfflow.to=archived")
                        .red()
                        .failure())
                .contains("there is no work item 'stale-vehicle'; did you mean 'stale-vehicles'?");
        assertThat(move(repository, "-Dbfflow.workItem=stale-vehicles", "-Dbfflow.to=archive")
                        .red()
                        .failure())
                .contains(
                        "bfflow.to must be one of active, backlog, archived, not 'archive'; did you mean 'archived'?");
    }

    @Test
    void what_was_broken_off_is_said_by_other_goals_and_finished_without_parameters(@TempDir Path folder)
            throws Exception {
        Repository repository = example(folder)
                .with(
                        "=== " + JOURNAL
                                + "\n{\"workItem\": \"stale-vehicles\", \"from\": \"active\", \"to\": \"archived\", \"pages\": []}\n");

        assertThat(maven.run(repository, Settings.goal("status")).green().said())
                .containsExactly("[WARNING] bfflow: " + JOURNAL
                        + ": the move of a work item was begun and not finished; finish it first: mvn bfflow:move");

        assertThat(move(repository).green().said())
                .containsExactly("[INFO] bfflow: finished the move of docs/work/active/stale-vehicles to"
                        + " docs/work/archived/stale-vehicles, which had been interrupted");
        assertThat(Files.exists(folder.resolve(JOURNAL))).isFalse();
    }
}
