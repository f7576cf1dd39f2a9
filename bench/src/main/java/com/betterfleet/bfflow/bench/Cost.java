package com.betterfleet.bfflow.bench;

import java.time.Duration;
import java.util.Optional;

/**
 * What one run cost.
 *
 * @param seconds from its start to its end
 * @param usage what the operating system counted; empty where it does not say
 */
record Cost(double seconds, Optional<Usage> usage) {

    /**
     * What the operating system counted for one process.
     *
     * @param cpuSeconds on all cores, for itself and on its behalf
     * @param peakMegabytes the largest resident set
     */
    record Usage(double cpuSeconds, double peakMegabytes) {}

    /** The cost of a run that took so long. */
    static Cost of(Duration time, Optional<Usage> usage) {
        return new Cost(time.toNanos() / 1e9, usage);
    }
}
