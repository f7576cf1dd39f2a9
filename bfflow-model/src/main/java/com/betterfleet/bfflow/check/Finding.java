package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that breaks a rule, weighed.
 *
 * @param rule the rule's id
 * @param severity never {@link Severity#OFF}
 * @param artefact a story's id, or a path
 * @param title the artefact's title
 * @param location the exact place
 * @param message one sentence
 * @param fix what to do
 * @param affects the artefacts that suffer from it
 * @param related other places that belong to it
 * @param waiver what lets it pass, for one that is waived
 * @param fingerprint stable while lines move and the work item changes its stage
 * @param older whether it was there before the change that is judged, which did not cause it: it fails no build
 */
public record Finding(
        String rule,
        Severity severity,
        State state,
        String artefact,
        String title,
        Location location,
        String message,
        Fix fix,
        List<String> affects,
        List<Related> related,
        Optional<Waiver> waiver,
        String fingerprint,
        boolean older)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::fingerprint);

    /** One that the change caused, or that is judged without one. */
    public Finding(
            String rule,
            Severity severity,
            State state,
            String artefact,
            String title,
            Location location,
            String message,
            Fix fix,
            List<String> affects,
            List<Related> related,
            Optional<Waiver> waiver,
            String fingerprint) {
        this(
                rule,
                severity,
                state,
                artefact,
                title,
                location,
                message,
                fix,
                affects,
                related,
                waiver,
                fingerprint,
                false);
    }

    /** Whether a finding counts. */
    public enum State {
        OPEN,
        WAIVED,
        BASELINED
    }

    /** Whether it counts. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    Finding waivedBy(Waiver by) {
        return in(State.WAIVED, Optional.of(by));
    }

    /** The same, listed by the baseline: one that no baseline takes counts all the same. */
    Finding baselined() {
        return Baseline.takes(rule) ? in(State.BASELINED, Optional.empty()) : this;
    }

    /** The same, for one that was there before the change: an error is a warning then. */
    Finding olderThanTheChange() {
        return with(severity == Severity.ERROR ? Severity.WARNING : severity, state, waiver, true);
    }

    private Finding in(State other, Optional<Waiver> by) {
        return with(severity, other, by, older);
    }

    private Finding with(Severity weight, State other, Optional<Waiver> by, boolean isOlder) {
        return new Finding(
                rule,
                weight,
                other,
                artefact,
                title,
                location,
                message,
                fix,
                affects,
                related,
                by,
                fingerprint,
                isOlder);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
