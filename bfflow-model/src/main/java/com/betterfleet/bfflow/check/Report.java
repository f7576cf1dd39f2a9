package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a check.
 *
 * @param chain what was checked
 * @param findings what was found, sorted by place
 * @param bypass why the build is let through all the same; empty where it is not
 */
public record Report(Chain chain, List<Finding> findings, Optional<String> bypass) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** How many open findings weigh this much. */
    public int open(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .count();
    }

    /** How many findings are in this state. */
    public int count(Finding.State state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
