package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.text.Count;
import java.util.List;
import java.util.Map;

/**
 * What is let pass, and why.
 *
 * @param waivers those of the policy
 */
record Exempt(Report report, List<Waiver> waivers) {

    private static final String EXPIRED = "waiver-expired";
    private static final String UNUSED = "waiver-unused";

    /** More than these are counted only. */
    private static final int MOST_BASELINED = 200;

    /** All names and values. */
    Map<String, Object> values() {
        List<Finding> waived = in(Finding.State.WAIVED);
        List<Finding> baselined = in(Finding.State.BASELINED);
        return Map.of(
                "none",
                waivers.isEmpty() && waived.isEmpty() && baselined.isEmpty(),
                "waivers",
                list(waivers.stream().map(this::waiver).toList()),
                "waived",
                list(waived.stream().map(Exempt::finding).toList()),
                "baselined",
                baselined.isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "count", Count.of(baselined.size(), "finding"),
                                "rows",
                                        baselined.stream()
                                                .limit(MOST_BASELINED)
                                                .map(Exempt::finding)
                                                .toList(),
                                "more", baselined.size() > MOST_BASELINED ? baselined.size() - MOST_BASELINED : "")));
    }

    /** One section with all rows, or none. */
    private static List<Map<String, Object>> list(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? List.of() : List.of(Map.of("rows", rows));
    }

    private List<Finding> in(Finding.State state) {
        return report.findings().stream()
                .filter(finding -> finding.state() == state)
                .sorted()
                .toList();
    }

    private Map<String, Object> waiver(Waiver waiver) {
        long passes = report.findings().stream()
                .filter(finding -> finding.waiver().filter(waiver::equals).isPresent())
                .count();
        String flaw = flaw(waiver);
        return Map.of(
                "rule", waiver.rule(),
                "artefact", waiver.artefact(),
                "reason", waiver.reason(),
                "approvedBy", waiver.approvedBy(),
                "until", waiver.until(),
                "place", waiver.location(),
                "flaw", flaw,
                "passes", flaw.isEmpty() ? Count.of((int) passes, "finding") : "");
    }

    /** What is wrong with a waiver is a finding at its place. */
    private String flaw(Waiver waiver) {
        return report.findings().stream()
                .filter(finding -> finding.location().equals(waiver.location()))
                .map(Finding::rule)
                .filter(rule -> rule.equals(EXPIRED) || rule.equals(UNUSED))
                .findFirst()
                .map(rule -> rule.equals(EXPIRED) ? "expired" : "matches nothing")
                .orElse("");
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "anchor", Mark.anchor(finding),
                "rule", finding.rule(),
                "place", finding.location(),
                "message", finding.message(),
                "reason", finding.waiver().map(Waiver::reason));
    }
}
