package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.report.html.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Every format that a check is reported in, listed by hand: class scanning finds nothing on older Mavens. */
public enum ReportFormat {
    /** For tools that know bfflow. */
    JSON(JsonReport.FILE),
    /** For people. */
    HTML(HtmlReport.FILE),
    /** For code scanning, and editors. */
    SARIF("report.sarif"),
    /** For the widget of a merge request on GitLab. */
    CODEQUALITY("codequality.json"),
    /** For whatever shows tests. */
    JUNIT("junit.xml"),
    /** For whatever shows warnings. */
    CHECKSTYLE("checkstyle.xml"),
    /** For the log of a build on GitHub, which makes annotations of it: printed, no file. */
    GITHUB("");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** The name of its file; empty for what is printed instead. */
    public Optional<String> file() {
        return Optional.of(file).filter(name -> !name.isEmpty());
    }

    /**
     * Writes the report: the same bytes for the same repository.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Outcome outcome, OutputStream file) throws IOException {
        if (this == JSON) {
            JsonReport.write(outcome.report(), outcome.toolVersion(), file);
        } else {
            file.write(of(outcome));
        }
    }

    /** The bytes of the report. */
    public byte[] of(Outcome outcome) {
        return switch (this) {
            case JSON -> JsonReport.of(outcome.report(), outcome.toolVersion());
            case HTML -> HtmlReport.of(outcome.report(), outcome.policy(), outcome.resources(), outcome.toolVersion());
            case SARIF -> SarifReport.of(outcome);
            case CODEQUALITY -> CodeQualityReport.of(outcome);
            case JUNIT -> JUnitReport.of(outcome);
            case CHECKSTYLE -> CheckstyleReport.of(outcome);
            case GITHUB -> GitHubCommands.of(outcome);
        };
    }
}
