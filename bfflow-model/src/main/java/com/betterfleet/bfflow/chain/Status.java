package com.betterfleet.bfflow.chain;

import java.util.Optional;

/**
 * A status and who says so.
 *
 * @param value the status; empty where it is a word that nobody knows
 * @param source who states it
 * @param field where it is stated; empty for a default
 */
public record Status<S>(Optional<S> value, Source source, Optional<Field> field) {

    /** Whether it is this one; false where it is unknown. */
    public boolean is(S other) {
        return value.isPresent() && value.get().equals(other);
    }
}
