package com.betterfleet.bfflow.report;

import java.time.Duration;

/** How long something took, as a log says it. */
public record Took(Duration duration) {

    private static final int HUNDREDTH = 10;
    private static final int HUNDREDTHS = 100;

    /** In seconds, with two decimals. Made by hand, because it is said in every build and formatting loads much. */
    public String seconds() {
        long hundredths = (duration.toMillis() + HUNDREDTH / 2) / HUNDREDTH;
        long rest = hundredths % HUNDREDTHS;
        return hundredths / HUNDREDTHS + "." + (rest < HUNDREDTHS / 10 ? "0" : "") + rest;
    }
}
