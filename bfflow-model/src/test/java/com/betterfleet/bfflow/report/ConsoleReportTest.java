package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.affecting;
import static com.betterfleet.bfflow.report.Findings.bypassed;
import static com.betterfleet.bfflow.report.Findings.finding;
import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Findings.relatedTo;
import static com.betterfleet.bfflow.report.Findings.report;
import static com.betterfleet.bfflow.report.Findings.waivedUntil;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import com.betterfleet.bfflow.text.Count;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final String CHECKED = "bfflow: 2 work items, 2 stories, 2 entries checked in 0.08 s: ";
    private static final String PLACE = "docs/work/active/dispatch/stories.md:42:1 story-release-note: ";
    private static final String FILE = "bfflow: target/bfflow/report.json";

    @Test
    void aFindingIsItsPlaceItsRuleItsMessageAndTheCommandThatMendsIt() {
        assertThat(print(report(missingEntry())))
                .containsExactly(
                        "[ERROR] " + PLACE + "COR-12 has no release-note entry",
                        "[ERROR]   fix: mvn bfflow:new -Dbfflow.kind=release-note",
                        "[INFO] " + CHECKED + "1 error",
                        "[INFO] " + FILE);
    }

    @Test
    void whereNoCommandMendsItTheFixIsASentence() {
        assertThat(print(report(finding(Severity.WARNING, State.OPEN, "wrong", Fix.byHand("Add a link.")))))
                .contains("[WARNING]   fix: Add a link.");
    }

    @Test
    void aFindingWithoutAFixIsOneLine() {
        assertThat(print(report(finding(Severity.INFO, State.OPEN, "odd", Fix.byHand("")))))
                .containsExactly("[INFO] " + PLACE + "odd", "[INFO] " + CHECKED + "1 info", "[INFO] " + FILE);
    }

    @Test
    void twoOfTheAffectedAreNamedAndTheOthersCounted() {
        assertThat(print(report(affecting("TEL-1")))).contains("[WARNING] " + PLACE + "wrong  (affects TEL-1)");
        assertThat(print(report(affecting("TEL-1", "TEL-2"))))
                .contains("[WARNING] " + PLACE + "wrong  (affects TEL-1, TEL-2)");
        assertThat(print(report(affecting("TEL-1", "TEL-2", "TEL-3", "TEL-4"))))
                .contains("[WARNING] " + PLACE + "wrong  (affects TEL-1, TEL-2 and 2 more)");
    }

    @Test
    void otherPlacesHaveALineEachBeforeTheFix() {
        Related other = new Related(new Location("docs/work/archived/old/stories.md", 7, 3), "COR-12 is here too");

        assertThat(print(report(relatedTo(other))))
                .startsWith(
                        "[ERROR] " + PLACE + "wrong",
                        "[ERROR]   also: docs/work/archived/old/stories.md:7:3 COR-12 is here too",
                        "[ERROR]   fix: Mend it.");
    }

    @Test
    void aGreenRunIsOneLine() {
        assertThat(print(report())).containsExactly("[INFO] " + CHECKED + "ok");
    }

    @Test
    void waivedAndBaselinedFindingsAreCountedOnly() {
        Report excepted = report(in(State.WAIVED), in(State.WAIVED), in(State.BASELINED));

        assertThat(print(excepted)).containsExactly("[INFO] " + CHECKED + "ok, 2 waived, 1 baselined");
    }

    @Test
    void theNextExpiryIsNamed() {
        Finding next = waivedUntil(LocalDate.of(2026, 12, 31));
        Finding later = waivedUntil(LocalDate.of(2027, 6, 30));

        assertThat(print(report(later, next, in(State.WAIVED))))
                .containsExactly("[INFO] " + CHECKED + "ok, 3 waived (1 expires 2026-12-31)");
        assertThat(print(report(next, later, next)))
                .containsExactly("[INFO] " + CHECKED + "ok, 3 waived (2 expire 2026-12-31)");
    }

    @Test
    void theSummaryCountsBySeverityAndLeavesOutWhatThereIsNot() {
        Report mixed = report(
                missingEntry(),
                missingEntry(),
                finding(Severity.WARNING, State.OPEN, "wrong", Fix.byHand("")),
                waivedUntil(LocalDate.of(2026, 12, 31)));

        assertThat(print(mixed)).contains("[INFO] " + CHECKED + "2 errors, 1 warning, 1 waived (1 expires 2026-12-31)");
    }

    @Test
    void numbersDoNotFollowTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(print(report())).containsExactly("[INFO] " + CHECKED + "ok");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneIsSingularAndZeroIsPlural() {
        assertThat(Count.of(1, "work item")).hasToString("1 work item");
        assertThat(Count.of(0, "work item")).hasToString("0 work items");
        assertThat(Count.of(1, "entry", "entries")).hasToString("1 entry");
        assertThat(print(new Report(Samples.nothing(), List.of(), Optional.empty())))
                .containsExactly("[INFO] bfflow: 0 work items, 0 stories, 0 entries checked in 0.08 s: ok");
    }

    @Test
    void aBypassIsSaidLoudlyFirstAndLast() {
        assertThat(print(bypassed("outage, see OPS-1", missingEntry())))
                .startsWith("[WARNING] bfflow: BYPASSED: whatever is found lets this build pass: outage, see OPS-1")
                .endsWith("[WARNING] bfflow: BYPASSED: this build was let through with 1 error: outage, see OPS-1");
        assertThat(print(bypassed("in vain")))
                .endsWith("[WARNING] bfflow: BYPASSED: this build was let through with no error: in vain");
    }

    @Test
    void theFailureSaysHowMuchIsWrongAndWhereToReadIt() {
        Finding warning = finding(Severity.WARNING, State.OPEN, "wrong", Fix.byHand(""));

        assertThat(console(report(missingEntry(), warning, warning)).failure())
                .isEqualTo("1 error and 2 warnings in the chain; see target/bfflow/report.json");
        assertThat(console(report(warning)).failure())
                .isEqualTo("1 warning in the chain; see target/bfflow/report.json");
    }

    @Test
    void findingsStandInTheOrderOfTheirPlaces() {
        Finding second = finding(Severity.ERROR, State.OPEN, "b", Fix.byHand(""));
        Finding first = finding(Severity.WARNING, State.OPEN, "a", Fix.byHand(""));

        assertThat(print(report(second, first))).startsWith("[WARNING] " + PLACE + "a", "[ERROR] " + PLACE + "b");
    }

    private static Finding in(State state) {
        return finding(Severity.ERROR, state, "wrong", Findings.COMMAND);
    }

    private static ConsoleReport console(Report report) {
        return new ConsoleReport(report, Duration.ofMillis(84), "target/bfflow/report.json");
    }

    private static List<String> print(Report report) {
        return console(report).lines().stream()
                .map(line -> "[" + line.level() + "] " + line.text())
                .toList();
    }
}
