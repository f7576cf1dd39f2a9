package com.betterfleet.bfflow.move;

/** A work item that cannot be moved as it was asked for. The message is for the person who asked. */
public sealed class MoveException extends Exception permits MoveRequestException {

    private static final long serialVersionUID = 1L;

    MoveException(String message) {
        super(message);
    }
}
