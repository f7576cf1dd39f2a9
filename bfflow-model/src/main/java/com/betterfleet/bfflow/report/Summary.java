package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import java.time.Duration;

/** A check in one line: how much was read, and what came of it. */
record Summary(Report report, Duration took) {

    ConsoleLine line() {
        Totals totals = new Totals(report);
        return new ConsoleLine(
                Severity.INFO,
                "bfflow: " + totals.read() + " checked in " + new Took(took).seconds() + " s: " + totals.outcome());
    }
}
