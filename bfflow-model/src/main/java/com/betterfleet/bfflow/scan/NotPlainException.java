package com.betterfleet.bfflow.scan;

/** The one way to say "I do not know": the page makes use of something that is not read here. */
final class NotPlainException extends Exception {

    private static final long serialVersionUID = 1;

    NotPlainException() {
        // thrown for many a page, and never seen by anybody
        super(null, null, false, false);
    }
}
