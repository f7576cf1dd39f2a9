package com.betterfleet.bfflow.scaffold;

/** Something new that cannot be made as it was asked for. The message is for the person who asked. */
public sealed class ScaffoldException extends Exception permits ScaffoldRequestException {

    private static final long serialVersionUID = 1L;

    ScaffoldException(String message) {
        super(message);
    }
}
