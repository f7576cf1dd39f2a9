package com.betterfleet.bfflow.release;

/** A release that cannot be cut as it was asked for. The message is for the person who asked; nothing has been changed. */
public sealed class ReleaseException extends Exception permits ReleaseRequestException {

    private static final long serialVersionUID = 1L;

    ReleaseException(String message) {
        super(message);
    }
}
