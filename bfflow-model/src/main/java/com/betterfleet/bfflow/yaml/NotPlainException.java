package com.betterfleet.bfflow.yaml;

/** The one way in which {@link PlainYaml} says "I do not know". */
final class NotPlainException extends Exception {

    private static final long serialVersionUID = 1;

    NotPlainException() {
        // never seen by anybody
        super(null, null, false, false);
    }
}
