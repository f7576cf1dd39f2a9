package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Findings, made by hand. */
final class Findings {

    static final Fix COMMAND = Fix.byCommand("Write the entry.", "mvn bfflow:new -Dbfflow.kind=release-note");

    private Findings() {}

    /** The finding that most tests need: an error with a command. */
    static Finding missingEntry() {
        return finding(Severity.ERROR, State.OPEN, "COR-12 has no release-note entry", COMMAND);
    }

    static Finding finding(Severity severity, State state, String message, Fix fix) {
        return finding(severity, state, message, fix, List.of(), List.of());
    }

    static Finding affecting(String... artefacts) {
        return finding(Severity.WARNING, State.OPEN, "wrong", Fix.byHand(""), List.of(artefacts), List.of());
    }

    static Finding relatedTo(Related... places) {
        return finding(Severity.ERROR, State.OPEN, "wrong", Fix.byHand("Mend it."), List.of(), List.of(places));
    }

    static Finding waivedUntil(LocalDate until) {
        Finding open = finding(Severity.ERROR, State.OPEN, "wrong", Fix.byHand(""));
        return new Finding(
                open.rule(),
                open.severity(),
                State.WAIVED,
                open.artefact(),
                open.title(),
                open.location(),
                open.message(),
                open.fix(),
                open.affects(),
                open.related(),
                Optional.of(new Waiver(
                        open.rule(),
                        open.artefact(),
                        "agreed",
                        Optional.empty(),
                        Optional.of(until),
                        new Location("bfflow.yml", 3, 5))),
                open.fingerprint());
    }

    private static Finding finding(
            Severity severity, State state, String message, Fix fix, List<String> affects, List<Related> related) {
        return new Finding(
                "story-release-note",
                severity,
                state,
                "COR-12",
                "Grey out stale vehicles",
                new Location(Samples.STORIES, 42, 1),
                message,
                fix,
                affects,
                related,
                Optional.empty(),
                "f00d");
    }

    static Report report(Finding... findings) {
        return new Report(Samples.dispatch(), List.of(findings), Optional.empty());
    }

    static Report bypassed(String reason, Finding... findings) {
        return new Report(Samples.dispatch(), List.of(findings), Optional.of(reason));
    }
}
