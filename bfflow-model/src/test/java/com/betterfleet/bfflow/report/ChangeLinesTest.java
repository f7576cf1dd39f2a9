package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.change.Bypass;
import com.betterfleet.bfflow.check.ChangeSummary;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeLinesTest {

    private static final String SINCE =
            "[INFO] bfflow: the change since origin/main (GITHUB_BASE_REF; merge base 1a2b3c4): ";

    private static Finding older() {
        Finding open = missingEntry();
        return new Finding(
                open.rule(),
                Severity.WARNING,
                open.state(),
                open.artefact(),
                open.title(),
                open.location(),
                open.message(),
                open.fix(),
                open.affects(),
                open.related(),
                open.waiver(),
                open.fingerprint(),
                true);
    }

    private static Report report(boolean readable, List<Bypass> bypasses, Finding... findings) {
        return new Report(
                Samples.dispatch(),
                List.of(findings),
                Optional.empty(),
                Optional.of(new ChangeSummary(
                        "origin/main", "GITHUB_BASE_REF", Optional.of("1a2b3c4"), 2, readable, bypasses)));
    }

    private static List<String> print(Report report) {
        return new ConsoleReport(report, Duration.ofMillis(80), "report.json")
                .lines().stream()
                        .map(line -> "[" + line.level() + "] " + line.text())
                        .toList();
    }

    @Test
    void the_base_is_said_in_one_line_and_what_is_older_on_its_own() {
        assertThat(print(report(true, List.of(), older())))
                .startsWith(SINCE + "2 files changed, 1 finding is older")
                .contains("[WARNING] docs/work/active/dispatch/stories.md:42:1 story-release-note: COR-12 has no"
                        + " release-note entry  (older than this change)");
        assertThat(print(report(true, List.of()))).startsWith(SINCE + "2 files changed, 0 findings are older");
    }

    @Test
    void a_bypass_is_a_warning_and_so_is_one_without_a_reason() {
        assertThat(print(report(true, List.of(new Bypass("late", "5d6e7f8"), new Bypass("", "9a9a9a9")))))
                .contains(
                        "[WARNING] bfflow: BYPASSED by 5d6e7f8: the rules about changes let this one pass: late",
                        "[WARNING] bfflow: Bfflow-Bypass in 9a9a9a9 gives no reason, so it does not count");
    }

    @Test
    void a_merge_base_that_cannot_be_judged_is_said() {
        assertThat(print(report(false, List.of())))
                .contains(
                        "[WARNING] bfflow: 1a2b3c4 cannot be judged, for its own policy or pages cannot be read; so nothing"
                                + " counts as older than this change");
    }

    @Test
    void an_older_finding_is_one_in_every_report_and_fails_nothing() {
        Report report = report(true, List.of(), older());
        String json = new String(JsonReport.of(report, "1.0.0"), UTF_8);

        assertThat(json).contains("\"severity\": \"warning\"").contains("\"older\": true");
        assertThat(SchemaTest.errors(json)).isEmpty();
        assertThat(report.failing(Severity.WARNING)).isZero();
        assertThat(report.older()).isEqualTo(1);
        assertThat(Outcomes.text(ReportFormat.JUNIT, Outcomes.of(report))).contains("failures=\"0\"");
        assertThat(Outcomes.text(ReportFormat.CODEQUALITY, Outcomes.of(report))).contains("\"minor\"");
    }
}
