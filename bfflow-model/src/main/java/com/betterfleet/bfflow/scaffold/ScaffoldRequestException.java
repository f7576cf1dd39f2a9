package com.betterfleet.bfflow.scaffold;

/** A page that nobody could make, whatever the repository holds: its type or audience is none that the policy knows. */
public final class ScaffoldRequestException extends ScaffoldException {

    private static final long serialVersionUID = 1L;

    ScaffoldRequestException(String message) {
        super(message);
    }
}
