package com.betterfleet.bfflow.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentBranchTest {

    private static final String BRANCH = "dana/cor-12-grey-out";

    @TempDir
    Path folder;

    private ObjectId commit(Git git) throws Exception {
        return git.commit()
                .setMessage("Begin")
                .setAuthor("Dana", "dana@example.com")
                .setCommitter("Dana", "dana@example.com")
                .setSign(false)
                .call();
    }

    @Test
    void the_branch_is_known_before_its_first_commit_and_from_any_folder() throws Exception {
        Git.init().setDirectory(folder.toFile()).setInitialBranch(BRANCH).call().close();

        assertThat(CurrentBranch.of(folder)).hasValue(BRANCH);
        assertThat(CurrentBranch.of(Files.createDirectories(folder.resolve("a/b"))))
                .hasValue(BRANCH);
    }

    @Test
    void a_commit_that_is_checked_out_is_no_branch() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.checkout().setName(commit(git).name()).call();
        }

        assertThat(CurrentBranch.of(folder)).isEmpty();
    }

    @Test
    void a_worktree_has_a_branch_of_its_own() throws Exception {
        Path repository = folder.resolve("repository");
        try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
            commit(git);
        }
        // as "git worktree add" lays it out
        Path data = Files.createDirectories(repository.resolve(".git/worktrees/tree"));
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.writeString(data.resolve("HEAD"), "ref: refs/heads/" + BRANCH + "\n");
        Files.writeString(data.resolve("commondir"), "../..\n");
        Files.writeString(data.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + data + "\n");

        assertThat(CurrentBranch.of(tree)).hasValue(BRANCH);
    }

    @Test
    void where_there_is_no_repository_there_is_no_branch() throws Exception {
        assertThat(CurrentBranch.of(folder)).isEmpty();
    }
}
