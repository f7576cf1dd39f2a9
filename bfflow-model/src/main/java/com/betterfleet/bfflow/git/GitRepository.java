package com.betterfleet.bfflow.git;

import com.betterfleet.bfflow.tree.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A working tree with its history. Nothing is ever written, and nothing started. */
public final class GitRepository implements AutoCloseable {

    private final Repository repository;

    /** The root of all paths as Git sees it: from the top of the working tree, empty where it is that. */
    private final String prefix;

    private GitRepository(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /**
     * The repository that a folder is in: a clone, a worktree or a submodule.
     *
     * @param root the folder that paths are relative to
     * @throws GitException where there is none, or it is stored in a way that cannot be read
     */
    public static GitRepository at(Path root) throws GitException, IOException {
        OwnSettings.only();
        Path top = top(root.toRealPath());
        File data = new FileRepositoryBuilder().findGitDir(top.toFile()).getGitDir();
        if (data == null) {
            throw none(root);
        }
        Repository repository = open(data, top);
        String hash = repository.getConfig().getString("extensions", null, "objectFormat");
        if (hash != null && !hash.equalsIgnoreCase("sha1")) {
            repository.close();
            throw new GitException("the repository names its objects by " + hash
                    + ", which cannot be read yet; leave out the base to have all of it judged");
        }
        return new GitRepository(
                repository, top.relativize(root.toRealPath()).toString().replace('\\', '/'));
    }

    private static Repository open(File data, Path top) throws GitException {
        try {
            return new FileRepositoryBuilder()
                    .setGitDir(data)
                    .setWorkTree(top.toFile())
                    .setMustExist(true)
                    .build();
        } catch (IOException e) {
            throw new GitException("the Git repository cannot be read (" + e.getMessage()
                    + "); leave out the base to have all of it judged");
        }
    }

    private static Path top(Path root) throws GitException {
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(Constants.DOT_GIT))) {
                return folder;
            }
        }
        throw none(root);
    }

    private static GitException none(Path root) {
        return new GitException("there is no Git repository in " + root
                + ", so that nobody can say what changed; leave out the base, or run it in a clone");
    }

    /**
     * What is different from a base.
     *
     * @throws GitException where that cannot be said for certain
     */
    public Comparison since(BaseName base) throws GitException, IOException {
        try {
            Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
            if (head.isPresent()) {
                return since(base, head.get());
            }
            if (base.name().equals(Constants.HEAD)) {
                return first(base);
            }
            throw new GitException("nothing is committed here yet, so there is no change since " + base.name() + " ("
                    + base.from() + "); commit first, or leave out the base");
        } catch (MissingObjectException e) {
            throw new GitException(
                    "this clone lacks " + Commit.shortened(e.getObjectId().name())
                            + ", which is needed to see what changed since " + base.name() + " (" + base.from() + "); "
                            + GitException.CURE);
        }
    }

    private Comparison since(BaseName base, ObjectId head) throws GitException, IOException {
        ObjectId tip = new Revisions(repository).find(base);
        History history = History.of(repository, base, head, tip);
        RevCommit mergeBase = history.mergeBase();
        SourceTree before = new CommitTree(repository, mergeBase.getTree(), prefix);
        return new Comparison(
                base,
                Optional.of(Commit.shortened(mergeBase.name())),
                new WorkingTree(repository, prefix).since(Optional.of(mergeBase.getTree())),
                history.commits(),
                CurrentBranch.of(repository),
                before,
                mergeBase.equals(history.tip())
                        ? Optional.empty()
                        : Optional.of(new CommitTree(repository, history.tip().getTree(), prefix)));
    }

    /** Before the first commit everything is new. */
    private Comparison first(BaseName base) throws GitException, IOException {
        return new Comparison(
                base,
                Optional.empty(),
                new WorkingTree(repository, prefix).since(Optional.empty()),
                List.of(),
                CurrentBranch.of(repository),
                new CommitTree(repository),
                Optional.empty());
    }

    /**
     * The newest text of one of these files that is wanted, in the commits from what is checked out on.
     *
     * @param files from the root, as they were called at any time
     * @param most of how many commits that change one of them
     */
    public Optional<EarlierFile> newest(Collection<String> files, int most, Predicate<EarlierFile> wanted)
            throws IOException {
        return new FileHistory(repository, prefix).newest(files, most, wanted);
    }

    /** Whether the clone holds the newest part of the history only. */
    public boolean isShallow() throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    @Override
    public void close() {
        repository.close();
    }
}
