package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.change.Bypass;
import com.betterfleet.bfflow.check.ChangeSummary;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Count;
import java.util.stream.Stream;

/**
 * What a build's log says of the change that was judged.
 *
 * @param older how many findings are older than it
 */
record ChangeLines(ChangeSummary change, int older) {

    Stream<ConsoleLine> lines() {
        return Stream.of(
                        Stream.of(new ConsoleLine(Severity.INFO, base())),
                        Stream.of(new ConsoleLine(
                                        Severity.WARNING,
                                        "bfflow: " + change.mergeBase().orElse(change.base())
                                                + " cannot be judged, for its own policy or pages cannot be read; so"
                                                + " nothing counts as older than this change"))
                                .filter(line -> !change.readable()),
                        change.bypasses().stream().map(ChangeLines::bypass))
                .flatMap(lines -> lines);
    }

    private String base() {
        return "bfflow: the change since " + change.base() + " (" + change.from()
                + change.mergeBase().map(commit -> "; merge base " + commit).orElse("; nothing is committed yet")
                + "): " + Count.of(change.files(), "file") + " changed, "
                + Count.of(older, "finding is", "findings are") + " older";
    }

    private static ConsoleLine bypass(Bypass bypass) {
        return new ConsoleLine(
                Severity.WARNING,
                bypass.counts()
                        ? "bfflow: BYPASSED by " + bypass.commit() + ": the rules about changes let this one pass: "
                                + bypass.reason()
                        : "bfflow: " + Bypass.TRAILER + " in " + bypass.commit()
                                + " gives no reason, so it does not count");
    }
}
