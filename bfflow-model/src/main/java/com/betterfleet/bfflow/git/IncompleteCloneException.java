package com.betterfleet.bfflow.git;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of a commit that this clone was spared: whoever asks for it cannot go on as if it were not there. */
public final class IncompleteCloneException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    IncompleteCloneException(String path, IOException cause) {
        super("this clone lacks " + path + " as it was in a commit; " + GitException.CURE, cause);
    }
}
