package com.betterfleet.bfflow.move;

/** A work item that cannot be moved as it was asked for. The message is for the person who asked. */
public final class MoveException extends Exception {

    private static final long serialVersionUID = 1L;

    MoveException(String message) {
        super(message);
    }
}
