package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import java.util.List;

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

    /** Whether a finding fails the build. */
    boolean fails(Finding finding) {
        return finding.isOpen() && !finding.older() && finding.severity().compareTo(threshold) <= 0;
    }
}
