package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.change.Change;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Judgement;
import com.betterfleet.bfflow.rule.Reported;
import com.betterfleet.bfflow.rule.Rule;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.betterfleet.bfflow.rule.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the rules and weighs what they find. */
public final class Checker implements Judgement {

    private final Policy policy;
    private final Inputs inputs;
    private final Optional<Change> change;
    private final List<Reported> reported;

    private Checker(Policy policy, Inputs inputs, Optional<Change> change, List<Reported> reported) {
        this.policy = policy;
        this.inputs = inputs;
        this.change = change;
        this.reported = List.copyOf(reported);
    }

    /** What the rules find in a chain, by place; what is let pass is marked as such. */
    public static List<Finding> check(Chain chain, Policy policy, List<Rule> rules, Exceptions exceptions) {
        return check(chain, policy, Inputs.NONE, rules, exceptions);
    }

    /** The same where more may be known. */
    public static List<Finding> check(
            Chain chain, Policy policy, Inputs inputs, List<Rule> rules, Exceptions exceptions) {
        Checker checker = new Checker(policy, inputs, Optional.empty(), List.of());
        return checker.excepted(chain, checker.found(chain, rules, false), rules, exceptions);
    }

    /** The same for a change: what was there before it is marked as such, and the rules about changes are asked as well. */
    public static List<Finding> check(
            Chain chain, Policy policy, Inputs inputs, List<Rule> rules, Exceptions exceptions, Held held) {
        ChangeChecker weighing = new ChangeChecker(held);
        Optional<Change> change = Optional.of(held.change());
        List<Finding> findings =
                new ArrayList<>(new Checker(policy, inputs, change, List.of()).found(chain, rules, false));
        List<Reported> reported = weighing.reported(exceptions.judged(findings));
        Checker checker = new Checker(policy, inputs, change, reported);
        findings.addAll(checker.found(chain, rules, true));
        return weighing.weighed(checker.excepted(chain, findings, rules, exceptions)).stream()
                .sorted()
                .toList();
    }

    private List<Finding> found(Chain chain, List<Rule> rules, boolean aboutTheChange) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            if ((rule.info().group() == Group.CHANGE) == aboutTheChange && !isOff(rule.info())) {
                found.addAll(weigh(rule.info(), rule.check(chain, this)));
            }
        }
        return found;
    }

    private List<Finding> excepted(Chain chain, List<Finding> findings, List<Rule> rules, Exceptions exceptions) {
        Exceptions.Applied applied = exceptions.apply(findings, Catalogue.notJudged(rules, inputs), chain);
        List<Finding> all = new ArrayList<>(applied.findings());
        for (Exceptions.Broken broken : applied.broken()) {
            all.addAll(weigh(broken.rule(), broken.violations().stream()));
        }
        Collections.sort(all);
        return List.copyOf(all);
    }

    /** Whether nothing weighs anything that it may find, in whatever stage. */
    private boolean isOff(RuleInfo rule) {
        if (severity(rule, Optional.empty()) != Severity.OFF) {
            return false;
        }
        for (Stage stage : Stage.values()) {
            if (severity(rule, Optional.of(stage)) != Severity.OFF) {
                return false;
            }
        }
        return true;
    }

    private List<Finding> weigh(RuleInfo rule, Stream<Violation> violations) {
        List<Violation> inOrder = new ArrayList<>(violations.toList());
        inOrder.removeIf(violation -> severity(rule, violation.stage()) == Severity.OFF);
        if (inOrder.isEmpty()) {
            return List.of();
        }
        inOrder.sort(Comparator.comparing(Violation::location)
                .thenComparing(Violation::artefact)
                .thenComparing(Violation::target)
                .thenComparing(Violation::message));
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : inOrder) {
            findings.add(weigh(rule, violation, fingerprints));
        }
        return findings;
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public Optional<Workspace> workspace() {
        return inputs.workspace();
    }

    @Override
    public Optional<Lock> lock() {
        return inputs.lock();
    }

    @Override
    public Optional<Change> change() {
        return change;
    }

    @Override
    public List<Reported> reported() {
        return reported;
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
