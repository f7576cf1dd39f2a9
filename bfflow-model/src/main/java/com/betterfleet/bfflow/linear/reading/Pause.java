package com.betterfleet.bfflow.linear.reading;

import java.time.Duration;

/** Waits. A test waits in its mind only. */
interface Pause {

    /** So long. */
    void await(Duration time) throws InterruptedException;
}
