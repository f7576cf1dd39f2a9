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
     * The answer.
     *
     * @param fails whether what was found fails a build, be it let through or not
     * @param reports the files that were written
     */
    public static Answer of(Report report, boolean fails, List<String> reports) {
        return new Answer(
                !fails,
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
