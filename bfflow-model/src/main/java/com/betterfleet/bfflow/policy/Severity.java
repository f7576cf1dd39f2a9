package com.betterfleet.bfflow.policy;

import java.util.Locale;

/** How much a finding weighs; the heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    OFF;

    /** As it is written in a policy and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One step less: an error becomes a warning, a warning an info. */
    public Severity lowered() {
        return switch (this) {
            case ERROR -> WARNING;
            case WARNING, INFO -> INFO;
            case OFF -> OFF;
        };
    }
}
