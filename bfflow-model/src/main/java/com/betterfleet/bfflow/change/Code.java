package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Tells which files are code, as the policy has it. What bfflow governs never is. */
final class Code {

    private static final String ANYWHERE = "**/";

    private final List<PathMatcher> globs;
    private final List<String> governed;
    private final String changelog;

    Code(Policy policy) {
        this.globs = policy.code().stream()
                .flatMap(Code::withRoot)
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        this.governed = Stream.concat(policy.work().stream(), Stream.of(policy.releaseNotes()))
                .map(folder -> folder + "/")
                .toList();
        this.changelog = policy.changelog();
    }

    /** "Anywhere" is also the root itself. */
    private static Stream<String> withRoot(String glob) {
        return glob.startsWith(ANYWHERE) ? Stream.of(glob, glob.substring(ANYWHERE.length())) : Stream.of(glob);
    }

    boolean is(String path) {
        return !path.equals(changelog) && governed.stream().noneMatch(path::startsWith) && matches(path);
    }

    private boolean matches(String written) {
        try {
            Path path = Path.of(written);
            return globs.stream().anyMatch(glob -> glob.matches(path));
        } catch (InvalidPathException e) {
            // a name that no file here can have
            return false;
        }
    }
}
