package com.betterfleet.bfflow.move;

/** A move of which it is not said what goes where. */
public final class MoveRequestException extends MoveException {

    private static final long serialVersionUID = 1L;

    MoveRequestException(String message) {
        super(message);
    }
}
