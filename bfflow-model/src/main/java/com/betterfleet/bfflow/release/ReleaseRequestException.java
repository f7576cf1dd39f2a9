package com.betterfleet.bfflow.release;

/** A release that nobody could cut, whatever the repository holds: what is asked for is no date, or no version. */
public final class ReleaseRequestException extends ReleaseException {

    private static final long serialVersionUID = 1L;

    ReleaseRequestException(String message) {
        super(message);
    }
}
