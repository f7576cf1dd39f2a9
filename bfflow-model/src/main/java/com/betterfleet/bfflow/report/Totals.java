package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Count;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A check in numbers. */
public record Totals(Report report) {

    /** How much was read: {@code 1 work item, 3 stories, 2 entries}. */
    public String read() {
        Chain chain = report.chain();
        return Count.of(chain.workItems().size(), "work item") + ", "
                + Count.of(chain.stories().size(), "story", "stories") + ", "
                + Count.of(chain.releaseNotes().size(), "entry", "entries");
    }

    /** What came of it: {@code 1 error, 2 waived (1 expires 2026-12-31)}, or {@code ok}. */
    public String outcome() {
        String open = counts(
                Count.of(report.open(Severity.ERROR), "error"),
                Count.of(report.open(Severity.WARNING), "warning"),
                Count.of(report.open(Severity.INFO), "info"));
        String excepted = counts(
                Count.of(report.count(Finding.State.WAIVED), "waived" + expiry(), "waived" + expiry()),
                Count.of(report.count(Finding.State.BASELINED), "baselined", "baselined"));
        return Stream.of(open.isEmpty() ? "ok" : open, excepted)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counts(Count... counts) {
        return Stream.of(counts).filter(Count::isPositive).map(Count::toString).collect(Collectors.joining(", "));
    }

    /** The next day on which waived findings come back, and how many of them do. */
    private String expiry() {
        List<LocalDate> waivedUntil = report.findings().stream()
                .flatMap(finding -> finding.waiver().stream())
                .flatMap(waiver -> waiver.until().stream())
                .toList();
        return waivedUntil.stream()
                .min(LocalDate::compareTo)
                .map(next -> " (" + Count.of(Collections.frequency(waivedUntil, next), "expires", "expire") + " " + next
                        + ")")
                .orElse("");
    }
}
