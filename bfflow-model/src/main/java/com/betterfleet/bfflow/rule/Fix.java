package com.betterfleet.bfflow.rule;

import java.util.Optional;

/**
 * What to do about a finding.
 *
 * @param text one sentence
 * @param command the one command that does it, where there is one
 */
public record Fix(String text, Optional<String> command) {

    /** Something to be done by hand. */
    public static Fix byHand(String text) {
        return new Fix(text, Optional.empty());
    }

    /** Something that one command does. */
    public static Fix byCommand(String text, String command) {
        return new Fix(text, Optional.of(command));
    }
}
