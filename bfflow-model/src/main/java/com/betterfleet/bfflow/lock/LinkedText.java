package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.page.Location;
import java.util.Optional;

/**
 * The text that a link leads to, as it is now.
 *
 * @param link the page and the part of it that is meant, however the link is written:
 *     {@code docs/work/active/dispatch/specification.md#stale-vehicles}
 * @param heading what it is called
 * @param fingerprint what it says
 * @param place where it stands; empty for one of another repository
 */
public record LinkedText(String link, String heading, String fingerprint, Optional<Location> place) {

    /** The page of a link. */
    public static String page(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? link : link.substring(0, hash);
    }

    /** The part of the page that a link means; empty for all of it. */
    public static String anchor(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? "" : link.substring(hash + 1);
    }

    /** As a message names it. */
    public String named() {
        return heading.isEmpty() ? page(link) : "'" + heading + "' in " + page(link);
    }
}
