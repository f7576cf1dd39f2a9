package com.betterfleet.bfflow.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import com.betterfleet.bfflow.git.ChangedFile.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What changed, in every kind of clone; where it cannot be said for certain, one sentence says what to do. */
class GitRepositoryTest {

    private static final BaseName MAIN = new BaseName("main", "bfflow.base", false);

    @TempDir
    Path folder;

    private Versioned branched() throws Exception {
        return Versioned.branched(TinyRepository.in(folder.resolve("clone"), """
                === a.txt
                one
                two
                === b/c.txt
                three
                === .gitignore
                target/
                """));
    }

    private static Comparison since(Path root, BaseName base) throws Exception {
        try (GitRepository git = GitRepository.at(root)) {
            return git.since(base);
        }
    }

    private static List<String> changed(Path root) throws Exception {
        return since(root, MAIN).files().stream()
                .map(file -> file.kind() + " " + file.path())
                .toList();
    }

    @Test
    void committed_staged_and_loose_changes_are_all_changes_and_ignored_files_none() throws Exception {
        try (Versioned clone = branched()) {
            clone.with("=== committed.txt\nx\n").commit("One");
            clone.with("=== staged.txt\nx\n")
                    .git()
                    .add()
                    .addFilepattern("staged.txt")
                    .call();
            clone.with("=== loose/new.txt\nx\n").with("=== target/x.txt\nx\n").with("=== a.txt\none\n");
            clone.files().without("b/c.txt");

            assertThat(changed(clone.files().root()))
                    .containsExactly(
                            "MODIFIED a.txt",
                            "DELETED b/c.txt",
                            "ADDED committed.txt",
                            "ADDED loose/new.txt",
                            "ADDED staged.txt");
        }
    }

    @Test
    void what_is_taken_back_is_no_change() throws Exception {
        try (Versioned clone = branched()) {
            clone.with("=== a.txt\nother\n").commit("There");
            clone.with("=== a.txt\none\ntwo\n");
            assertThat(changed(clone.files().root())).isEmpty();
            clone.commit("And back");
            assertThat(changed(clone.files().root())).isEmpty();
            Files.setLastModifiedTime(clone.files().root().resolve("a.txt"), FileTime.fromMillis(0));
            assertThat(changed(clone.files().root())).isEmpty();
        }
    }

    @Test
    void how_lines_end_is_no_change() throws Exception {
        try (Versioned clone = branched()) {
            clone.bytes("a.txt", "one\r\ntwo\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(changed(clone.files().root())).isEmpty();
            clone.commit("Windows was here");
            assertThat(changed(clone.files().root())).isEmpty();
            StoredConfig settings = clone.git().getRepository().getConfig();
            settings.setString("core", null, "autocrlf", "true");
            settings.save();
            assertThat(changed(clone.files().root())).isEmpty();
            clone.bytes("a.txt", "one\r\ntwo\r\nmore\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(changed(clone.files().root())).containsExactly("MODIFIED a.txt");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whether_a_file_may_be_executed_is_no_change() throws Exception {
        try (Versioned clone = branched()) {
            Files.setPosixFilePermissions(
                    clone.files().root().resolve("a.txt"), PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(changed(clone.files().root())).isEmpty();
            clone.commit("Run it");
            assertThat(changed(clone.files().root())).isEmpty();
        }
    }

    @Test
    void a_filter_is_never_started() throws Exception {
        try (Versioned clone = branched()) {
            StoredConfig settings = clone.git().getRepository().getConfig();
            settings.setString("filter", "big", "clean", "no-such-program %f");
            settings.setBoolean("filter", "big", "required", true);
            settings.save();
            clone.with("=== .gitattributes\n*.txt filter=big\n");
            Files.setLastModifiedTime(clone.files().root().resolve("a.txt"), FileTime.fromMillis(0));
            assertThat(changed(clone.files().root())).containsExactly("ADDED .gitattributes");
        }
    }

    @Test
    void a_renamed_file_went_away_here_and_came_there() throws Exception {
        try (Versioned clone = branched()) {
            clone.with("=== d.txt\none\ntwo\n").files().without("a.txt");
            clone.commit("Rename");
            assertThat(changed(clone.files().root())).containsExactly("DELETED a.txt", "ADDED d.txt");
        }
    }

    @Test
    void only_what_lies_below_the_root_counts_and_paths_begin_there() throws Exception {
        try (Versioned clone = branched()) {
            clone.with("=== a.txt\nx\n").with("=== b/c.txt\nx\n").with("=== bb/d.txt\nx\n");
            Path inner = clone.files().root().resolve("b");
            assertThat(changed(inner)).containsExactly("MODIFIED c.txt");
            Comparison comparison = since(inner, MAIN);
            assertThat(comparison.files()).containsExactly(new ChangedFile("c.txt", Kind.MODIFIED));
        }
    }

    @Test
    void the_tree_of_the_base_is_read_as_a_disk_is() throws Exception {
        try (Versioned clone = branched();
                GitRepository git = GitRepository.at(clone.files().root())) {
            clone.with("=== a.txt\nx\n").commit("Change");
            var before = git.since(MAIN).before();

            assertThat(before.bytes("a.txt")).asString(StandardCharsets.UTF_8).isEqualTo("one\ntwo\n");
            assertThat(before.isFolder("b")).isTrue();
            assertThat(before.isFolder("b/c.txt")).isFalse();
            assertThat(before.isFile("b/c.txt")).isTrue();
            assertThat(before.isThere("b/d.txt")).isFalse();
            assertThat(before.below("b", (path, problem) -> {})).containsExactly("b/c.txt");
            assertThat(before.below("nowhere", (path, problem) -> {})).isEmpty();
            assertThatThrownBy(() -> before.bytes("b/d.txt")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_worktree_has_its_own_files_and_the_history_of_its_repository() throws Exception {
        try (Versioned clone = branched()) {
            Path data = Files.createDirectories(clone.files().root().resolve(".git/worktrees/tree"));
            Path tree = Files.createDirectories(folder.resolve("tree"));
            // as "git worktree add" lays it out
            Files.writeString(data.resolve("HEAD"), "ref: refs/heads/work\n");
            Files.writeString(data.resolve("commondir"), "../..\n");
            Files.writeString(data.resolve("gitdir"), tree.resolve(".git") + "\n");
            Files.copy(clone.files().root().resolve(".git/index"), data.resolve("index"));
            TinyRepository.in(
                    tree,
                    "=== .git\ngitdir: " + data + "\n=== a.txt\none\ntwo\n=== b/c.txt\nother\n"
                            + "=== .gitignore\ntarget/\n");

            assertThat(changed(tree)).containsExactly("MODIFIED b/c.txt");
            assertThat(since(tree, MAIN).branch()).hasValue("work");
        }
    }

    @Test
    void a_submodule_is_its_own_repository() throws Exception {
        try (Versioned inner = branched();
                Versioned outer = Versioned.begun(TinyRepository.in(folder.resolve("outer"), "=== x.txt\nx\n"))) {
            outer.commit("Begin");
            outer.git()
                    .submoduleAdd()
                    .setPath("part")
                    .setURI(inner.files().root().toUri().toString())
                    .call()
                    .close();
            outer.commit("With a part");
            outer.branch("work");
            Path part = outer.files().root().resolve("part");
            Files.writeString(part.resolve("a.txt"), "changed\n");

            assertThat(changed(outer.files().root())).isEmpty();
            assertThat(since(part, new BaseName("HEAD", "bfflow.base", false)).files())
                    .containsExactly(new ChangedFile("a.txt", Kind.MODIFIED));
        }
    }

    @Test
    void commits_are_those_that_the_base_does_not_have() throws Exception {
        try (Versioned clone = branched()) {
            clone.with("=== d.txt\nx\n").commit("One\n\nStory: COR-1\n");
            clone.checkout("main").with("=== e.txt\nx\n").commit("Meanwhile");
            clone.checkout("work").merge("main", "Merge");
            Comparison comparison = since(clone.files().root(), MAIN);

            assertThat(comparison.commits()).extracting(Commit::subject).containsExactly("Merge", "One");
            assertThat(comparison.commits().get(1).trailers("story")).containsExactly("COR-1");
            assertThat(comparison.tip()).isEmpty();
        }
    }

    @Test
    void a_base_that_is_not_there_is_said_with_the_nearest() throws Exception {
        try (Versioned clone = branched()) {
            assertThatThrownBy(() -> since(clone.files().root(), new BaseName("mian", "bfflow.base", false)))
                    .isInstanceOf(GitException.class)
                    .hasMessage(
                            "bfflow.base names mian, and there is no such commit in this clone; did you mean main?");
            assertThatThrownBy(() -> since(clone.files().root(), new BaseName("trunk", "GITHUB_BASE_REF", true)))
                    .hasMessage(
                            "GITHUB_BASE_REF names trunk, and there is no such branch in this clone, at the origin or"
                                    + " here; fetch it, or let the pipeline clone the whole history (GIT_DEPTH: 0 on GitLab,"
                                    + " fetch-depth: 0 for actions/checkout on GitHub; elsewhere git fetch --unshallow)");
            String gone = "0123456789012345678901234567890123456789";
            assertThatThrownBy(() ->
                            since(clone.files().root(), new BaseName(gone, "CI_MERGE_REQUEST_DIFF_BASE_SHA", false)))
                    .hasMessageStartingWith("this clone lacks 0123456, which is needed")
                    .hasMessageContaining("GIT_DEPTH: 0");
            assertThatThrownBy(() -> since(clone.files().root(), new BaseName("main^{x}", "bfflow.base", false)))
                    .hasMessage(
                            "bfflow.base names 'main^{x}', which is not the name of one commit; name a branch, a tag or a"
                                    + " commit");
        }
    }

    @Test
    void branches_without_a_common_commit_are_no_change_of_each_other() throws Exception {
        try (Versioned clone = branched()) {
            clone.git().checkout().setOrphan(true).setName("other").call();
            clone.commit("Other");
            assertThatThrownBy(() -> changed(clone.files().root()))
                    .hasMessage(
                            "what is checked out and main (bfflow.base) have no commit in common; name a base that this"
                                    + " branch comes from");
        }
    }

    @Test
    void before_the_first_commit_there_is_no_change_since_another_branch() throws Exception {
        try (Versioned begun = Versioned.begun(TinyRepository.in(folder.resolve("clone"), "=== a.txt\na\n"))) {
            assertThatThrownBy(() -> changed(begun.files().root()))
                    .hasMessage(
                            "nothing is committed here yet, so there is no change since main (bfflow.base); commit first,"
                                    + " or leave out the base");
        }
    }

    @Test
    void without_git_nobody_knows_what_changed() {
        assertThatThrownBy(() -> changed(folder))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("there is no Git repository in ");
    }

    @Test
    void other_object_names_cannot_be_read_yet() throws Exception {
        try (Versioned clone = branched()) {
            StoredConfig settings = clone.git().getRepository().getConfig();
            settings.setString("core", null, "repositoryformatversion", "1");
            settings.setString("extensions", null, "objectFormat", "sha256");
            settings.save();
            assertThatThrownBy(() -> changed(clone.files().root()))
                    .hasMessage(
                            "the repository names its objects by sha256, which cannot be read yet; leave out the base to"
                                    + " have all of it judged");
        }
    }

    @Test
    void a_shallow_clone_that_holds_the_fork_is_enough() throws Exception {
        try (Versioned origin = branched()) {
            origin.checkout("main");
            for (int i = 0; i < 4; i++) {
                origin.with("=== z" + i + ".txt\nx\n").commit("Before");
            }
            origin.branch("again");
            origin.with("=== d.txt\nx\n").commit("One");
            origin.with("=== e.txt\nx\n").commit("Two");
            Path clone = shallow(origin, "again", 3);
            assertThat(since(clone, new BaseName("origin/main", "bfflow.base", false))
                            .files())
                    .extracting(ChangedFile::path)
                    .containsExactly("d.txt", "e.txt");
        }
    }

    @Test
    void one_that_does_not_says_what_to_do() throws Exception {
        try (Versioned origin = branched()) {
            for (int i = 0; i < 4; i++) {
                origin.with("=== d" + i + ".txt\nx\n").commit("Commit " + i);
            }
            Path clone = shallow(origin, "work", 2);
            assertThatThrownBy(() -> since(clone, new BaseName("main", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", true)))
                    .isInstanceOf(GitException.class)
                    .hasMessage("what is checked out and main (CI_MERGE_REQUEST_TARGET_BRANCH_NAME) have no commit in"
                            + " common, as far as this shallow clone knows; let the pipeline clone the whole history"
                            + " (GIT_DEPTH: 0 on GitLab, fetch-depth: 0 for actions/checkout on GitHub; elsewhere git fetch"
                            + " --unshallow)");
        }
    }

    @Test
    void one_in_which_a_later_fork_may_lie_behind_the_cut_says_so_too() throws Exception {
        try (Versioned origin = branched()) {
            // main goes on and is merged into work, but the merge's way to main is cut off
            origin.with("=== d.txt\nx\n").commit("One");
            origin.checkout("main").with("=== m.txt\nx\n");
            String later = origin.commit("Later on main").name();
            origin.with("=== n.txt\nx\n").commit("Still later");
            origin.checkout("work").merge("main", "Merge");
            Path shallowFile = origin.files().root().resolve(".git/shallow");
            Files.writeString(
                    shallowFile, origin.git().getRepository().resolve("HEAD^2").name() + "\n");
            origin.checkout("main").with("=== o.txt\nx\n").commit("Last on main");
            origin.checkout("work");

            assertThat(changed(origin.files().root())).containsExactly("ADDED d.txt");
            Files.writeString(
                    shallowFile, origin.git().getRepository().resolve("work").name() + "\n");
            assertThatThrownBy(() -> changed(origin.files().root())).hasMessageContaining("shallow");
            assertThat(later).hasSize(40);
        }
    }

    private Path shallow(Versioned origin, String branch, int depth) throws Exception {
        Path clone = folder.resolve("shallow");
        try (Git git = Git.cloneRepository()
                .setURI(origin.files().root().toUri().toString())
                .setDirectory(clone.toFile())
                .setBranch(branch)
                .setDepth(depth)
                .call()) {
            assertThat(git.getRepository().getObjectDatabase().getShallowCommits())
                    .isNotEmpty();
        }
        return clone;
    }
}
