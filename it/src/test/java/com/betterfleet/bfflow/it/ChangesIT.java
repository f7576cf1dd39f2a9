package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change touches or causes fails the build, what was there before does not: as {@code docs/changes.md} has it. */
@OnEveryMaven
record ChangesIT(Maven maven) {

    private static final String SPECIFICATION = "docs/work/active/dispatch/specification.md";
    private static final String FIELD = "- Challenge: [Vehicles that went quiet](challenge.md)\n";
    private static final String CODE = "=== src/main/java/Board.java\nclass Board {}\n";
    private static final String BASE = "-Dbfflow.base=main";

    /** On a branch that begins at main, where everything is committed. */
    private static Git branched(Repository repository) throws Exception {
        repository.with("=== .gitignore\ntarget/\n");
        Git git = Git.init()
                .setDirectory(repository.folder().toFile())
                .setInitialBranch("main")
                .call();
        commit(git, "Begin");
        git.checkout().setCreateBranch(true).setName("work").call();
        return git;
    }

    private static void commit(Git git, String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setMessage(message)
                .setAuthor("Dana", "dana@example.com")
                .setCommitter("Dana", "dana@example.com")
                .setSign(false)
                .call();
    }

    @Test
    void a_gap_that_was_there_is_a_warning_and_one_that_the_change_makes_is_an_error(@TempDir Path folder)
            throws Exception {
        Repository repository = Repository.broken(folder);
        try (Git git = branched(repository)) {
            repository.with("=== README.md\nThe board.\n");
            commit(git, "Say what it is");

            Build older = maven.run(repository, "verify", BASE, "-Dbfflow.failOn=warning")
                    .green();
            assertThat(older.findings())
                    .singleElement()
                    .asString()
                    .startsWith("[WARNING] docs/work/active/dispatch/stories.md:5:1 story-release-note: ")
                    .endsWith("  (older than this change)");
            assertThat(older.said())
                    .anyMatch(line -> line.matches("\\[INFO] bfflow: the change since main \\(bfflow\\.base; merge base"
                            + " [0-9a-f]{7}\\): 1 file changed, 1 finding is older"));
            assertThat(repository.report()).contains("\"older\": true");

            repository.replace(SPECIFICATION, FIELD, "");
            Build caused = maven.run(repository, "verify", BASE).red();
            assertThat(caused.failure()).contains("1 error and 1 warning in the chain");
            assertThat(maven.run(repository, "verify").red().failure()).contains("2 errors in the chain");
        }
    }

    @Test
    void code_is_changed_for_a_story_that_is_named(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        try (Git git = branched(repository)) {
            repository.with(CODE);
            commit(git, "Grey out");

            Build unnamed = maven.run(
                            repository,
                            Map.of("GITHUB_BASE_REF", "main", "CI_MERGE_REQUEST_DIFF_BASE_SHA", ""),
                            "verify")
                    .red();
            assertThat(unnamed.findings())
                    .containsExactly(
                            "[ERROR] src/main/java/Board.java:1:1 change-story: this change touches code and names"
                                    + " no story");
            assertThat(unnamed.said()).anyMatch(line -> line.contains(" since main (GITHUB_BASE_REF; merge base "));

            assertThat(maven.run(
                                    repository,
                                    Map.of("GITHUB_BASE_REF", "main", "GITHUB_HEAD_REF", "dana/cor-12"),
                                    "verify",
                                    "-Dbfflow.base=none")
                            .green()
                            .findings())
                    .isEmpty();
            repository.with("=== src/main/java/Row.java\nclass Row {}\n");
            commit(git, "And the rows\n\nStory: COR-12\n");
            assertThat(maven.run(repository, "verify", BASE).green().findings()).isEmpty();
        }
    }

    @Test
    void a_bypass_in_a_commit_is_loud(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        try (Git git = branched(repository)) {
            repository.with(CODE);
            commit(git, "Format\n\nBfflow-Bypass: no behaviour changes\n");

            assertThat(maven.run(repository, "verify", BASE).green().said())
                    .anyMatch(line ->
                            line.matches("\\[WARNING] bfflow: BYPASSED by [0-9a-f]{7}: the rules about changes let"
                                    + " this one pass: no behaviour changes"));
            assertThat(repository.report()).contains("\"state\": \"waived\"");
        }
    }

    @Test
    void the_message_of_a_commit_is_judged_before_it_is_made(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        try (Git git = branched(repository)) {
            repository.with(CODE);
            Path message = folder.resolve(".git/COMMIT_EDITMSG");
            String goal = Settings.goal("validate");
            String hook = "-Dbfflow.message=.git/COMMIT_EDITMSG";

            Files.writeString(message, "Grey out\n# Story: COR-12\n");
            assertThat(maven.run(repository, goal, hook).red().findings()).hasSize(1);
            Files.writeString(message, "Grey out\n\nStory: COR-12\n# On branch work\n");
            assertThat(maven.run(repository, "-q", goal, hook).green().out()).isEmpty();
            assertThat(git.log().call()).hasSize(1);
        }
    }

    @Test
    void where_it_cannot_be_said_what_changed_one_sentence_says_what_to_do(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder.resolve("origin"));
        Path clone = folder.resolve("clone");
        try (Git git = branched(repository)) {
            repository.with(CODE);
            commit(git, "COR-12: one");
            commit(git, "COR-12: two");
            Git.cloneRepository()
                    .setURI(repository.folder().toUri().toString())
                    .setDirectory(clone.toFile())
                    .setBranch("work")
                    .setDepth(1)
                    .call()
                    .close();
        }
        assertThat(maven.runIn(clone, "verify", "-Dbfflow.base=origin/main")
                        .red()
                        .failure())
                .contains("shallow clone")
                .contains("GIT_DEPTH: 0");
        assertThat(maven.runIn(clone, "verify", "-Dbfflow.base=origin/mian")
                        .red()
                        .failure())
                .contains("did you mean origin/main?");

        Repository none = Repository.whole(folder.resolve("none"));
        assertThat(maven.run(none, "verify", BASE).red().failure()).contains("there is no Git repository in ");
    }
}
