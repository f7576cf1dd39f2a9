package com.betterfleet.bfflow.chain;

import java.util.Locale;

/** What Linear has. */
public enum LinearType {
    ISSUE,
    PROJECT,
    INITIATIVE;

    /** As it is said in a sentence; also the name of the field that names it. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }
}
