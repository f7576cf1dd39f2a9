package com.betterfleet.bfflow.edit;

/** Markers that do not enclose a text. The message names the place and says what to do. */
public final class MarkerException extends Exception {

    private static final long serialVersionUID = 1L;

    MarkerException(String message) {
        super(message);
    }
}
