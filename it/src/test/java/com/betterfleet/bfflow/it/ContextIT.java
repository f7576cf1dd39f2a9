package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story with its chain, as {@code docs/starting-a-story.md} shows it. */
@OnEveryMaven
record ContextIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/starting-a-story.md");
    private static final String ENTRY = "docs/release-notes/unreleased/DISP-2.md";

    private static Repository example(Path folder) throws Exception {
        return Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml")
                .without(ENTRY);
    }

    private Build context(Repository repository, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("-q", Settings.goal("context")));
        all.addAll(List.of(arguments));
        return maven.run(repository, all.toArray(String[]::new));
    }

    @Test
    void what_stands_in_the_guide_is_what_it_prints_and_nothing_else_is_printed(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);

        Build ready = context(repository, "-Dbfflow.story=DISP-2").green();
        assertThat(Readme.masked(ready.log())).containsSubsequence(Readme.shown(GUIDE, "ready"));
        assertThat(ready.log().get(0)).isEqualTo("# DISP-2: Grey out stale vehicles");
        assertThat(ready.log()).noneMatch(line -> line.startsWith("["));

        Build notReady = context(repository, "-Dbfflow.story=DISP-3").green();
        assertThat(Readme.masked(notReady.log())).containsSubsequence(Readme.shown(GUIDE, "not-ready"));
    }

    @Test
    void from_the_story_to_a_green_build_it_goes_as_the_guide_says(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without(ENTRY);

        Build entry = maven.run(repository, Settings.goal("new"), "-Dbfflow.kind=release-note", "-Dbfflow.story=DISP-2")
                .green();
        assertThat(Readme.masked(entry.log())).containsSubsequence(Readme.shown(GUIDE, "entry"));

        Build check = maven.run(repository, "verify").green();
        assertThat(Readme.masked(check.log())).containsSubsequence(Readme.shown(GUIDE, "green"));
    }

    @Test
    void the_branch_that_is_checked_out_names_the_story(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve(".git/refs"));
        repository.with("=== .git/HEAD\nref: refs/heads/dana/disp-2-grey-out\n");

        assertThat(context(repository).green().log()).contains("# DISP-2: Grey out stale vehicles");
    }

    @Test
    void a_story_that_is_not_ready_or_not_there_fails(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);

        Build notReady =
                maven.run(repository, Settings.goal("context"), "-Dbfflow.story=DISP-3", "-Dbfflow.requireReady");
        assertThat(notReady.red().failure()).contains("DISP-3 is not ready to code: DISP-3 depends on DISP-2");

        Build unknown = maven.run(repository, Settings.goal("context"), "-Dbfflow.story=DISP-4");
        assertThat(unknown.red().failure()).contains("there is no story DISP-4; did you mean DISP-1?");
    }
}
