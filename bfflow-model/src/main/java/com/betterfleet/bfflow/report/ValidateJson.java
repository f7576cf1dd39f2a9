package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import java.util.List;

/** A check for programs, in short; all of it is in {@code report.json}. */
public final class ValidateJson {

    private ValidateJson() {}

    /**
     * The answer. A failure is one, be it let through or not.
     *
     * @param reports the files that were written
     */
    public static Answer of(Outcome outcome, List<String> reports) {
        Report report = outcome.report();
        return new Answer(
                report.findings().stream().noneMatch(outcome::fails),
                json -> {
                    json.object("summary", () -> JsonReport.summary(json, report));
                    json.texts("reports", reports);
                },
                Problem.of(report.findings().stream()
                        .filter(Finding::isOpen)
                        .sorted()
                        .toList()));
    }
}
