package com.betterfleet.bfflow.git;

import org.jspecify.annotations.Nullable;

/** What keeps a change from being seen, in one sentence that says what to do. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What to do where a clone does not hold the history that is needed. */
    static final String CURE = "let the pipeline clone the whole history (GIT_DEPTH: 0 on GitLab, fetch-depth: 0 for"
            + " actions/checkout on GitHub; elsewhere git fetch --unshallow)";

    /** With this sentence. */
    public GitException(@Nullable String message) {
        super(message);
    }
}
