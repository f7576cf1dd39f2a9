package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.text.Count;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build's log says about a check.
 *
 * @param took how long the check took
 * @param file the report file, as it is to be named to the user
 */
public record ConsoleReport(Report report, Duration took, String file) {

    /** All lines in order. One only, if nothing is open, nothing is bypassed and no change is judged. */
    public List<ConsoleLine> lines() {
        List<Finding> open = report.findings().stream().filter(Finding::isOpen).toList();
        return Stream.of(
                        report.change().stream().flatMap(change -> new ChangeLines(change, report.older()).lines()),
                        bypass("BYPASSED: whatever is found lets this build pass: "),
                        of(open).stream(),
                        Stream.of(new Summary(report, took).line()),
                        repairable(open).stream(),
                        open.stream().limit(1).map(any -> new ConsoleLine(Severity.INFO, "bfflow: " + file)),
                        bypass("BYPASSED: this build was let through with " + weight() + ": "))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Optional<ConsoleLine> repairable(List<Finding> open) {
        long count = open.stream()
                .filter(finding -> finding.fix().repair().isPresent())
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new ConsoleLine(
                        Severity.INFO,
                        "bfflow: " + Fix.REPAIR_ALL + " mends "
                                + (count < open.size() ? count + " of them" : count == 1 ? "it" : "all of them")));
    }

    /** Findings alone, with their fixes. */
    public static List<ConsoleLine> of(List<Finding> findings) {
        return findings.stream()
                .sorted()
                .flatMap(finding -> new FindingLines(finding).lines())
                .toList();
    }

    /** The message of the build failure: how much is wrong, and where to read it. */
    public String failure() {
        return weight() + " in the chain; see " + file;
    }

    private String weight() {
        List<String> counts = Stream.of(
                        Count.of(report.open(Severity.ERROR), "error"),
                        Count.of(report.open(Severity.WARNING), "warning"))
                .filter(Count::isPositive)
                .map(Count::toString)
                .toList();
        return counts.isEmpty() ? "no error" : String.join(" and ", counts);
    }

    private Stream<ConsoleLine> bypass(String says) {
        return report.bypass().stream().map(reason -> new ConsoleLine(Severity.WARNING, "bfflow: " + says + reason));
    }
}
