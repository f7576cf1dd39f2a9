package com.betterfleet.bfflow.release;

/** A release that cannot be cut as it was asked for. The message is for the person who asked; nothing has been changed. */
public final class ReleaseException extends Exception {

    private static final long serialVersionUID = 1L;

    ReleaseException(String message) {
        super(message);
    }
}
