package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import java.util.Optional;

/**
 * What to do about a finding.
 *
 * @param text one sentence
 * @param command the one command that does it, where there is one
 * @param repair what {@code mvn bfflow:fix} does about it, where there is only one right thing
 */
public record Fix(String text, Optional<String> command, Optional<Repair> repair) {

    /** The command that makes every repair. */
    public static final String REPAIR_ALL = "mvn bfflow:fix";

    /** Something to be done by hand. */
    public static Fix byHand(String text) {
        return new Fix(text, Optional.empty(), Optional.empty());
    }

    /** Something that one command does. */
    public static Fix byCommand(String text, String command) {
        return new Fix(text, Optional.of(command), Optional.empty());
    }

    /** The same with a repair, if there is one. */
    public Fix or(Optional<? extends Repair> other) {
        return new Fix(text, command, other.map(Repair.class::cast));
    }

    /** The same with a repair. */
    public Fix or(Repair other) {
        return or(Optional.of(other));
    }

    /** The same, where it is but one word that is written wrong, and only one can be meant. */
    public Fix orRespell(Location location, String written, Optional<String> meant) {
        return or(meant.map(word -> new Repair.Respell(new Respelling(location, written, word))));
    }

    /** The one command that does it, be it for this finding alone or for every one that can be repaired. */
    public Optional<String> anyCommand() {
        return command.or(() -> repair.map(any -> REPAIR_ALL));
    }
}
