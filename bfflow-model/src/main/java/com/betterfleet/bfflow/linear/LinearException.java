package com.betterfleet.bfflow.linear;

import java.io.IOException;

/** What Linear holds cannot be had. The message is one sentence for the user, and never holds a token. */
public final class LinearException extends IOException {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public LinearException(String message) {
        super(message);
    }
}
