package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out the repairs that leave a repository with less to do than before. One repair may make the next one possible: a
 * status that is understood calls for an entry.
 */
public final class Fixer {

    private record State(Draft draft, Report report) {}

    private final Repairs repairs;
    private final Judge judge;

    /** Each is repaired once: what comes back is for somebody to look at. */
    private final Set<String> mended = new HashSet<>();

    /** Those whose repair fits nowhere, or mends nothing, as things stand. */
    private final Set<String> failed = new HashSet<>();

    private Fixer(Policy policy, Judge judge) {
        this.repairs = new Repairs(policy);
        this.judge = judge;
    }

    /**
     * What can be mended in a repository. Nothing is written.
     *
     * @param found what is found in it as it is
     * @param judge says what would be found otherwise
     * @throws UnreadableException if a page or an entry cannot be read
     */
    public static Fixes fixes(Path root, Policy policy, Report found, Judge judge)
            throws IOException, UnreadableException {
        State now = new State(Draft.of(root), found);
        State then = new Fixer(policy, judge).all(now);
        if (isWorse(now.report(), then.report())) {
            then = new Fixer(policy, judge).oneByOne(now);
        }
        return Fixes.of(then.draft().changes(), now.report(), then.report());
    }

    /** Everything at once, until nothing is left that can be repaired. */
    private State all(State start) throws IOException, UnreadableException {
        State state = start;
        List<Finding> todo = repairable(state);
        while (!todo.isEmpty()) {
            State next = tried(state, todo);
            List<Finding> done = without(todo, failed);
            if (!done.isEmpty()) {
                accept(done);
                state = next;
            }
            todo = repairable(state);
        }
        return state;
    }

    /** Each by itself, and only what adds nothing: where one repair brings to light more than it mends. */
    private State oneByOne(State start) throws IOException, UnreadableException {
        State state = start;
        List<Finding> todo = repairable(state);
        while (!todo.isEmpty()) {
            List<Finding> one = todo.subList(0, 1);
            State next = tried(state, one);
            if (isWorse(state.report(), next.report())) {
                failed.addAll(fingerprints(one));
            } else if (!without(one, failed).isEmpty()) {
                accept(one);
                state = next;
            }
            todo = repairable(state);
        }
        return state;
    }

    /** Things stand otherwise now: what failed may succeed. */
    private void accept(List<Finding> done) {
        mended.addAll(fingerprints(done));
        failed.clear();
    }

    private List<Finding> repairable(State state) {
        List<Finding> all = state.report().findings().stream()
                .filter(finding -> finding.isOpen() && finding.fix().repair().isPresent())
                .toList();
        return without(without(all, mended), failed);
    }

    /** The state with these repairs, but for those that mend nothing: they are not made. */
    private State tried(State state, List<Finding> todo) throws IOException, UnreadableException {
        Draft draft = state.draft().copy();
        Set<String> vain = fingerprints(repairs.make(todo, draft, state.report().chain()));
        Report report = judge.judge(draft);
        Set<String> still = fingerprints(report.findings());
        todo.stream().map(Finding::fingerprint).filter(still::contains).forEach(vain::add);
        if (vain.isEmpty()) {
            return new State(draft, report);
        }
        failed.addAll(vain);
        List<Finding> rest = without(todo, vain);
        return rest.isEmpty() ? state : tried(state, rest);
    }

    private static List<Finding> without(List<Finding> findings, Set<String> fingerprints) {
        return findings.stream()
                .filter(finding -> !fingerprints.contains(finding.fingerprint()))
                .toList();
    }

    private static Set<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isWorse(Report before, Report after) {
        return after.open(Severity.ERROR) > before.open(Severity.ERROR) || open(after) > open(before);
    }

    private static long open(Report report) {
        return report.findings().stream().filter(Finding::isOpen).count();
    }
}
