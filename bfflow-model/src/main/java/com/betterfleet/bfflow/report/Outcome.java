package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a report may tell of a check.
 *
 * @param rules the rules that were asked, those of the repository's own included
 * @param policy what says how much they weigh
 * @param resources where the rules' pages are found
 * @param threshold what fails the build: findings of this severity and heavier ones
 * @param toolVersion the version of bfflow
 */
public record Outcome(
        Report report,
        List<RuleInfo> rules,
        Policy policy,
        ClassLoader resources,
        Severity threshold,
        String toolVersion) {

    private static final String BYPASS = "bypass";

    public Outcome {
        rules = List.copyOf(rules);
    }

    /** All findings, by place. */
    List<Finding> findings() {
        return report.findings().stream().sorted().toList();
    }

    /** Those that count, by place. */
    List<Finding> open() {
        return report.findings().stream().filter(Finding::isOpen).sorted().toList();
    }

    /**
     * The same for formats that have no word for a bypass: there it is a finding that weighs nothing, in the policy, because
     * that is where what is let pass is decided.
     */
    List<Finding> openWithBypass() {
        return Stream.concat(report.bypass().stream().map(Outcome::bypass), open().stream())
                .toList();
    }

    private static Finding bypass(String reason) {
        return new Finding(
                BYPASS,
                Severity.INFO,
                State.OPEN,
                Policy.FILE,
                "",
                Location.of(Policy.FILE),
                "BYPASSED: whatever is found lets this build pass: " + reason,
                Fix.byHand(""),
                List.of(),
                List.of(),
                Optional.empty(),
                "bfflow-" + BYPASS);
    }

    /** Whether a finding fails the build. */
    boolean fails(Finding finding) {
        return finding.isOpen() && !finding.older() && finding.severity().compareTo(threshold) <= 0;
    }
}
