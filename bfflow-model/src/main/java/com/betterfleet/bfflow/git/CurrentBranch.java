package com.betterfleet.bfflow.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The branch that is checked out. */
public final class CurrentBranch {

    private CurrentBranch() {}

    /**
     * Its short name, such as {@code dana/cor-12-grey-out}.
     *
     * @param folder in the repository, or in a worktree of it
     * @return empty where there is no repository, or where a commit is checked out and no branch
     */
    public static Optional<String> of(Path folder) throws IOException {
        OwnSettings.only();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            return of(repository);
        }
    }

    static Optional<String> of(Repository repository) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        return Optional.ofNullable(head)
                .filter(Ref::isSymbolic)
                .map(Ref::getTarget)
                .map(Ref::getName)
                .map(Repository::shortenRefName);
    }
}
