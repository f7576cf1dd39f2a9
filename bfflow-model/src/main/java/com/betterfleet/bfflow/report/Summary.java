package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import java.time.Duration;
import java.util.Locale;

/** A check in one line: how much was read, and what came of it. */
record Summary(Report report, Duration took) {

    ConsoleLine line() {
        Totals totals = new Totals(report);
        return new ConsoleLine(
                Severity.INFO,
                String.format(
                        Locale.ROOT,
                        "bfflow: %s checked in %.2f s: %s",
                        totals.read(),
                        took.toMillis() / 1000.0,
                        totals.outcome()));
    }
}
