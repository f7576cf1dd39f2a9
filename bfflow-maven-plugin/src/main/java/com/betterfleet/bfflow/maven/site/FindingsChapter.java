package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.maven.site.Pen.Cell;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.report.FindingText;
import java.util.List;

/** What was found, and what of it is let pass. */
final class FindingsChapter {

    private static final List<String> OPEN = List.of("Severity", "Place", "Rule", "Message", "Fix");
    private static final List<String> PASSED = List.of("Place", "Rule", "Message", "Why it passes");

    private FindingsChapter() {}

    static void write(Pen pen, Report report) {
        pen.chapter("Findings", () -> tables(pen, report));
    }

    private static void tables(Pen pen, Report report) {
        List<Finding> sorted = report.findings().stream().sorted().toList();
        List<Finding> open = sorted.stream().filter(Finding::isOpen).toList();
        if (open.isEmpty()) {
            pen.paragraph("Nothing was found that is not let pass.");
        } else {
            pen.table(OPEN, open.stream().map(FindingsChapter::open).toList());
        }
        List<Finding> passed =
                sorted.stream().filter(finding -> !finding.isOpen()).toList();
        if (!passed.isEmpty()) {
            pen.part(
                    "Let pass",
                    () -> pen.table(
                            PASSED, passed.stream().map(FindingsChapter::passed).toList()));
        }
    }

    private static List<Cell> open(Finding finding) {
        String severity = finding.severity().word();
        return List.of(
                finding.severity() == Severity.ERROR ? Cell.loud(severity) : Cell.of(severity),
                Cell.code(finding.location().toString()),
                Cell.of(finding.rule()),
                Cell.of(new FindingText(finding).message()),
                finding.fix()
                        .command()
                        .map(Cell::code)
                        .orElseGet(() -> Cell.of(finding.fix().text())));
    }

    private static List<Cell> passed(Finding finding) {
        FindingText text = new FindingText(finding);
        return List.of(
                Cell.code(finding.location().toString()),
                Cell.of(finding.rule()),
                Cell.of(text.message()),
                Cell.of(text.excuse().orElse("")));
    }
}
