package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.policy.Severity;

/**
 * {@code codequality.json}: what GitLab shows beside a merge request, see
 * <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">its documentation</a>. Open findings
 * only: the format has no word for what is waived or baselined. A bypass is a finding of its own.
 */
final class CodeQualityReport {

    private CodeQualityReport() {}

    static byte[] of(Outcome outcome) {
        return Json.list(outcome.openWithBypass(), CodeQualityReport::finding);
    }

    private static void finding(Json json, Finding finding) {
        json.text("description", new FindingText(finding).withFix());
        json.text("check_name", finding.rule());
        // those of one fingerprint are shown as one
        json.text("fingerprint", finding.fingerprint());
        json.text("severity", severity(finding.severity()));
        json.object("location", () -> {
            json.text("path", finding.location().path());
            json.object("lines", () -> json.number("begin", finding.location().line()));
        });
    }

    /** {@code critical} and {@code blocker} are for what endangers users; a gap in the chain only stops a release. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO, OFF -> "info";
        };
    }
}
