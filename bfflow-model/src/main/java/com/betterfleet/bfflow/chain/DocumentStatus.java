package com.betterfleet.bfflow.chain;

import java.util.Locale;

/** How far a challenge or a specification is; none stated means approved. */
public enum DocumentStatus {
    DRAFT,
    APPROVED,
    SUPERSEDED;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
