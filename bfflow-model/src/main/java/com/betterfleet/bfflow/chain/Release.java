package com.betterfleet.bfflow.chain;

import java.util.List;
import java.util.Optional;

/**
 * A release that went out: a folder of entries with its {@code release.yml}.
 *
 * @param version the folder's name
 * @param path the folder
 * @param date ISO, as release.yml states it
 * @param milestone what it delivered
 * @param yanked why it was withdrawn; empty where it was not
 * @param flaws what is wrong with its release.yml
 */
public record Release(
        String version,
        String path,
        Optional<String> date,
        Optional<String> milestone,
        Optional<String> yanked,
        List<Flaw> flaws) {
    public Release {
        flaws = List.copyOf(flaws);
    }
}
