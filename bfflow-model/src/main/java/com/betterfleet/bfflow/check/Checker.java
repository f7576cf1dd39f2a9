package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the rules and weighs what they find. */
public final class Checker implements Judgement {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::location)
            .thenComparing(Violation::artefact)
            .thenComparing(Violation::target)
            .thenComparing(Violation::message);

    private final Policy policy;
    private final Optional<Workspace> workspace;

    private Checker(Policy policy, Optional<Workspace> workspace) {
        this.policy = policy;
        this.workspace = workspace;
    }

    /** What the rules find in a chain, by place; what is let pass is marked as such. */
    public static List<Finding> check(Chain chain, Policy policy, List<Rule> rules, Exceptions exceptions) {
        return check(chain, policy, Optional.empty(), rules, exceptions);
    }

    /** The same where it may be known what Linear holds. */
    public static List<Finding> check(
            Chain chain, Policy policy, Optional<Workspace> workspace, List<Rule> rules, Exceptions exceptions) {
        Checker checker = new Checker(policy, workspace);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            findings.addAll(checker.weigh(rule.info(), rule.check(chain, checker)));
        }
        Exceptions.Applied applied = exceptions.apply(findings, Catalogue.notJudged(rules, workspace.isPresent()));
        List<Finding> all = new ArrayList<>(applied.findings());
        applied.violations().forEach((rule, violations) -> all.addAll(checker.weigh(rule, violations.stream())));
        return all.stream().sorted().toList();
    }

    private List<Finding> weigh(RuleInfo rule, Stream<Violation> violations) {
        Fingerprints fingerprints = new Fingerprints();
        return violations
                .filter(violation -> severity(rule, violation.stage()) != Severity.OFF)
                .sorted(ORDER)
                .map(violation -> weigh(rule, violation, fingerprints))
                .toList();
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public Optional<Workspace> workspace() {
        return workspace;
    }

    @Override
    public Severity severity(RuleInfo rule, Optional<Stage> stage) {
        return severity(policy, rule, stage);
    }

    /** How much a finding weighs under a policy. */
    static Severity severity(Policy policy, RuleInfo rule, Optional<Stage> stage) {
        Severity full = policy.rules().getOrDefault(rule.id(), rule.severity());
        return stage.map(known -> Optional.ofNullable(
                                policy.stages().getOrDefault(known, Map.of()).get(rule.id()))
                        .orElseGet(() -> rule.reach().in(known, full)))
                .orElse(full);
    }

    private Finding weigh(RuleInfo rule, Violation violation, Fingerprints fingerprints) {
        return new Finding(
                rule.id(),
                severity(rule, violation.stage()),
                Finding.State.OPEN,
                violation.artefact(),
                violation.title(),
                violation.location(),
                violation.message(),
                violation.fix(),
                violation.affects(),
                violation.related(),
                Optional.empty(),
                fingerprints.of(rule.id(), violation));
    }
}
