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
 * @param change what the change that is judged is; empty where all of the repository is judged alike
 */
public record Report(Chain chain, List<Finding> findings, Optional<String> bypass, Optional<ChangeSummary> change) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** The outcome of a check of the whole repository. */
    public Report(Chain chain, List<Finding> findings, Optional<String> bypass) {
        this(chain, findings, bypass, Optional.empty());
    }

    /** How many open findings weigh this much, those included that are older than the change. */
    public int open(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .count();
    }

    /** How many open findings weigh this much and are not older than the change. */
    public int failing(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.isOpen() && !finding.older() && finding.severity() == severity)
                .count();
    }

    /** How many findings are older than the change. */
    public int older() {
        return (int) findings.stream().filter(Finding::older).count();
    }

    /** How many findings are in this state. */
    public int count(Finding.State state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
