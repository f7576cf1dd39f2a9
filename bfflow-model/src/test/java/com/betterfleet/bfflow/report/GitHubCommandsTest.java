package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Outcomes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import org.junit.jupiter.api.Test;

class GitHubCommandsTest {

    private static final String PLACE =
            " file=docs/work/active/dispatch/stories.md,line=42,col=1," + "title=bfflow story-release-note::";

    @Test
    void a_finding_is_one_line_with_its_fix_on_a_second_one_of_the_annotation() {
        assertThat(text(ReportFormat.GITHUB, Outcomes.of(missingEntry())))
                .isEqualTo("::error" + PLACE
                        + "COR-12 has no release-note entry%0Afix: mvn bfflow:new -Dbfflow.kind=release-note\n");
    }

    @Test
    void nothing_prints_nothing() {
        assertThat(text(ReportFormat.GITHUB, Outcomes.nothing())).isEmpty();
        assertThat(text(ReportFormat.GITHUB, Outcomes.of(Outcomes.waived(), Outcomes.baselined())))
                .isEmpty();
    }

    @Test
    void findings_stand_in_the_order_of_their_places() {
        Outcome mixed =
                Outcomes.of(finding(Severity.INFO, "c"), finding(Severity.ERROR, "b"), finding(Severity.WARNING, "a"));

        assertThat(text(ReportFormat.GITHUB, mixed))
                .isEqualTo("::warning" + PLACE + "a\n::error" + PLACE + "b\n::notice" + PLACE + "c\n");
    }

    @Test
    void signs_of_commands_are_text_and_no_page_can_give_a_command_of_its_own() {
        String held = "\"Größe\" <b>&amp; ]]> 100%2525, a:b next\uFFFD[31m \uD83D\uDC69 {0} [x](1)";

        assertThat(text(ReportFormat.GITHUB, Outcomes.of(Outcomes.awkward())))
                .isEqualTo("::warning file=docs/work/active/größe%3A a%2C b/100%25 ready.md,line=7,col=3,"
                        + "title=bfflow broken-link::" + held + "%0Afix: " + held + "\n");
        assertThat(text(ReportFormat.GITHUB, Outcomes.of(finding(Severity.ERROR, "a\n::add-mask::b"))))
                .isEqualTo("::error" + PLACE + "a ::add-mask::b\n");
    }

    @Test
    void a_bypass_is_said_first() {
        assertThat(text(ReportFormat.GITHUB, Outcomes.of(Findings.bypassed("100 %", finding(Severity.ERROR, "a")))))
                .isEqualTo("::warning title=bfflow::BYPASSED: whatever is found lets this build pass: 100 %25\n"
                        + "::error" + PLACE + "a\n");
    }

    private static Finding finding(Severity severity, String message) {
        return Findings.finding(severity, State.OPEN, message, Fix.byHand(""));
    }
}
