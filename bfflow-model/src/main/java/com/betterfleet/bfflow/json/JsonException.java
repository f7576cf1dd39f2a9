package com.betterfleet.bfflow.json;

/** A text that is no JSON. The message says why, and where. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }
}
