package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that all paths are relative to. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    /**
     * The nearest folder at or above {@code start} with a policy, but never above the nearest one with a {@code .git} (a
     * file or a folder: worktrees have a file); else that one; else {@code start}.
     */
    public static Path above(Path start) {
        Path from = start.toAbsolutePath().normalize();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(Policy.FILE)) || Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return from;
    }
}
