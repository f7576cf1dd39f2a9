package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.policy.Waiver;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Outcomes of checks, made by hand, with all that a format may stumble over. */
final class Outcomes {

    /** Signs that mean something in JSON, XML, addresses or workflow commands, and some that nothing can hold. */
    static final String AWKWARD = "\"Größe\" <b>&amp; ]]> 100%25, a:b\nnext\u001B[31m \uD83D\uDC69 {0} [x](1)";

    static final String AWKWARD_PATH = "docs/work/active/größe: a, b/100% ready.md";

    private Outcomes() {}

    static Outcome of(Finding... findings) {
        return of(Findings.report(findings));
    }

    static Outcome of(Report report) {
        return of(report, Catalogue.infos(Catalogue.RULES));
    }

    static Outcome of(Report report, List<RuleInfo> rules) {
        return new Outcome(report, rules, Policy.defaults(), Outcomes.class.getClassLoader(), Severity.ERROR, "1.0.0");
    }

    static Outcome warningsFail(Finding... findings) {
        Outcome outcome = of(findings);
        return new Outcome(
                outcome.report(),
                outcome.rules(),
                outcome.policy(),
                outcome.resources(),
                Severity.WARNING,
                outcome.toolVersion());
    }

    /** A check that found nothing where there was nothing. */
    static Outcome nothing() {
        return of(new Report(Samples.nothing(), List.of(), Optional.empty()));
    }

    /** One of everything: each severity, each state, an awkward one, and a bypass. */
    static Outcome everything() {
        return of(new Report(
                Samples.dispatch(),
                List.of(
                        Findings.missingEntry(),
                        awkward(),
                        Findings.affecting("TEL-1", "TEL-2", "TEL-3"),
                        Findings.finding(Severity.INFO, State.OPEN, "odd", Fix.byHand("")),
                        related(),
                        waived(),
                        baselined()),
                Optional.of(AWKWARD)));
    }

    /** An error with another place. */
    static Finding related() {
        Finding other = Findings.relatedTo(new Related(new Location("docs/a b.md", 3, 5), "here too"));
        return new Finding(
                "duplicate-id",
                other.severity(),
                other.state(),
                other.artefact(),
                other.title(),
                other.location(),
                other.message(),
                other.fix(),
                other.affects(),
                other.related(),
                other.waiver(),
                "d0d0");
    }

    static Finding awkward() {
        return new Finding(
                "broken-link",
                Severity.WARNING,
                State.OPEN,
                AWKWARD_PATH,
                AWKWARD,
                new Location(AWKWARD_PATH, 7, 3),
                AWKWARD,
                Fix.byHand(AWKWARD),
                List.of(),
                List.of(),
                Optional.empty(),
                "beef");
    }

    static Finding waived() {
        return excepted(
                "specification-challenge",
                State.WAIVED,
                Optional.of(new Waiver(
                        "specification-challenge",
                        Samples.SPECIFICATION,
                        "predates the workflow",
                        Optional.of("head of product"),
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        new Location("bfflow.yml", 3, 5))));
    }

    static Finding baselined() {
        return excepted("specification-covered", State.BASELINED, Optional.empty());
    }

    private static Finding excepted(String rule, State state, Optional<Waiver> waiver) {
        return new Finding(
                rule,
                Severity.ERROR,
                state,
                Samples.SPECIFICATION,
                "Dispatch board",
                new Location(Samples.SPECIFICATION, 3, 1),
                "something is missing",
                Fix.byHand("Add it."),
                List.of(),
                List.of(),
                waiver,
                state == State.WAIVED ? "cafe" : "babe");
    }

    /** A report as text. */
    static String text(ReportFormat format, Outcome outcome) {
        return new String(format.of(outcome), StandardCharsets.UTF_8);
    }
}
