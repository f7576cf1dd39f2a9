package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.RuleInfo.Reach;
import com.betterfleet.bfflow.rule.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is let pass, and the findings about that itself.
 *
 * @param waivers what somebody decided on
 * @param baseline what was there when the repository adopted the workflow
 * @param today the day in UTC: the only clock that a check looks at
 */
public record Exceptions(List<Waiver> waivers, Baseline baseline, LocalDate today) {

    static final RuleInfo WAIVER_EXPIRED =
            new RuleInfo("waiver-expired", Group.EXCEPTIONS, Severity.ERROR, Reach.NO_STAGE);
    static final RuleInfo WAIVER_UNUSED =
            new RuleInfo("waiver-unused", Group.EXCEPTIONS, Severity.WARNING, Reach.NO_STAGE);
    static final RuleInfo BASELINE_STALE =
            new RuleInfo("baseline-stale", Group.EXCEPTIONS, Severity.WARNING, Reach.NO_STAGE);

    /** The rules about exceptions: they judge findings, not the chain. */
    static final List<RuleInfo> RULES = List.of(WAIVER_EXPIRED, WAIVER_UNUSED, BASELINE_STALE);

    /** What comes of exceptions: the findings, those marked that are let pass, and what the exceptions themselves break. */
    record Applied(List<Finding> findings, List<Broken> broken) {}

    /** How often, and where, one of the {@link #RULES} is broken. */
    record Broken(RuleInfo rule, List<Violation> violations) {}

    public Exceptions {
        waivers = List.copyOf(waivers);
    }

    /** Nothing is let pass. */
    public static Exceptions none(LocalDate today) {
        return new Exceptions(List.of(), Baseline.NONE, today);
    }

    /** The findings, those marked that they let pass. */
    List<Finding> judged(List<Finding> findings) {
        return findings.stream().map(this::judged).toList();
    }

    private Finding judged(Finding finding) {
        return Waivers.waiving(valid(), finding)
                .map(finding::waivedBy)
                .orElseGet(() -> baseline.holds(finding.fingerprint()) ? finding.baselined() : finding);
    }

    /**
     * Applies them.
     *
     * @param notJudged rules that had nothing to judge in this run: an exception from one of them may be needed in another
     */
    Applied apply(List<Finding> findings, Set<String> notJudged, Chain chain) {
        Set<String> matched = new HashSet<>();
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            if (baseline.holds(finding.fingerprint())) {
                matched.add(finding.fingerprint());
            }
            judged.add(judged(finding));
        }
        WaiverFaults faults = new WaiverFaults(waivers, findings, chain);
        return new Applied(
                judged,
                List.of(
                        new Broken(WAIVER_EXPIRED, expired(faults)),
                        new Broken(WAIVER_UNUSED, unused(faults, notJudged)),
                        new Broken(BASELINE_STALE, stale(matched, notJudged))));
    }

    private List<Violation> expired(WaiverFaults faults) {
        List<Violation> expired = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (isExpired(waiver)) {
                expired.add(faults.expired(waiver));
            }
        }
        return expired;
    }

    private List<Violation> unused(WaiverFaults faults, Set<String> notJudged) {
        List<Violation> unused = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (!isExpired(waiver) && !faults.isUsed(waiver) && !notJudged.contains(waiver.rule())) {
                unused.add(faults.unused(waiver));
            }
        }
        return unused;
    }

    private List<Violation> stale(Set<String> matched, Set<String> notJudged) {
        List<Violation> stale = new ArrayList<>();
        for (Baseline.Line line : baseline.lines()) {
            if (!matched.contains(line.fingerprint()) && !notJudged.contains(line.rule())) {
                stale.add(stale(baseline, line));
            }
        }
        return stale;
    }

    private List<Waiver> valid() {
        return waivers.stream().filter(waiver -> !isExpired(waiver)).toList();
    }

    private boolean isExpired(Waiver waiver) {
        return waiver.until().filter(today::isAfter).isPresent();
    }

    private static Violation stale(Baseline baseline, Baseline.Line line) {
        return Violation.of(
                        baseline.file(),
                        "the finding of " + line.rule() + " on " + line.artefact() + " is no longer there",
                        Fix.byCommand("Take the line out.", "mvn bfflow:baseline"))
                .at(line.location())
                .about(line.fingerprint());
    }
}
