package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import java.util.Optional;

/**
 * A key or value that is good YAML and yet not what belongs there.
 *
 * @param location the exact place
 * @param subject the key at fault, nested ones with dots ({@code waivers[2].until})
 * @param message what is wrong, one sentence without a full stop
 * @param fix what to do, one sentence
 * @param respelling the word that must stand there, where only one can be meant
 */
public record YamlProblem(
        Location location, String subject, String message, String fix, Optional<Respelling> respelling) {

    /** One that is more than a slip of the pen. */
    public YamlProblem(Location location, String subject, String message, String fix) {
        this(location, subject, message, fix, Optional.empty());
    }
}
