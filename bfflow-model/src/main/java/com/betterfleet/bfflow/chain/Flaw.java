package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import java.util.Optional;

/**
 * Something in a file that cannot be taken as it is written.
 *
 * @param location the exact place
 * @param subject the key or value at fault, which tells two flaws of one file apart
 * @param message what is wrong, one sentence
 * @param fix what to do, one sentence; may be empty
 * @param respelling the word that must stand there, where only one can be meant
 */
public record Flaw(Location location, String subject, String message, String fix, Optional<Respelling> respelling) {

    /** One that is more than a slip of the pen. */
    public Flaw(Location location, String subject, String message, String fix) {
        this(location, subject, message, fix, Optional.empty());
    }
}
