package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What passed as well as what did not: one verdict for each artefact and each rule that judges its kind in its stage. */
public final class Verdicts {

    private record Key(String artefact, String rule) {}

    private final Map<Key, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<Key, Verdict> verdicts = new LinkedHashMap<>();

    /** What suffers from a finding about something else has no verdict of its own: it did not pass, and is not the cause. */
    private final Set<Key> affected = new HashSet<>();

    private Verdicts(Report report) {
        report.findings().stream().sorted().forEach(finding -> {
            findings.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
            finding.affects().forEach(artefact -> affected.add(new Key(artefact, finding.rule())));
        });
    }

    /**
     * All of them: artefacts in the order of the chain, each with the rules in their order, then what was found elsewhere.
     * Artefacts of one name, such as two stories of one id, are judged as one.
     */
    public static List<Verdict> of(Report report, List<RuleInfo> rules, Policy policy) {
        Verdicts all = new Verdicts(report);
        for (Subject subject : Subject.values()) {
            List<RuleInfo> judging = rules.stream()
                    .filter(rule -> rule.judges().contains(subject))
                    .toList();
            subject.in(report.chain()).forEach(artefact -> all.judge(subject, artefact, judging, policy));
        }
        all.findings.forEach((key, found) -> all.verdicts.computeIfAbsent(
                key,
                any -> new Verdict(
                        key.rule(), all.kind(report.chain(), key.artefact()), key.artefact(), path(found), found)));
        return List.copyOf(all.verdicts.values());
    }

    private void judge(Subject subject, Artefact artefact, List<RuleInfo> judging, Policy policy) {
        kinds.putIfAbsent(artefact.ref(), subject.word());
        for (RuleInfo rule : judging) {
            Key key = new Key(artefact.ref(), rule.id());
            List<Finding> found = findings.getOrDefault(key, List.of());
            boolean passes =
                    !affected.contains(key) && Checker.severity(policy, rule, artefact.stage()) != Severity.OFF;
            if (passes || !found.isEmpty()) {
                verdicts.putIfAbsent(
                        key,
                        new Verdict(
                                rule.id(),
                                subject.word(),
                                artefact.ref(),
                                artefact.location().path(),
                                found));
            }
        }
    }

    /** A finding of a rule that does not say what it judges is still about something. */
    private String kind(Chain chain, String artefact) {
        return Optional.ofNullable(kinds.get(artefact))
                .or(() ->
                        chain.document(artefact).map(document -> document.kind().word()))
                .orElse(Verdict.FILE);
    }

    private static String path(List<Finding> found) {
        return found.get(0).location().path();
    }

    private static Key key(Finding finding) {
        return new Key(finding.artefact(), finding.rule());
    }
}
