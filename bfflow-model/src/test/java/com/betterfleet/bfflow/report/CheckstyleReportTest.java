package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Outcomes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Fix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReportTest {

    @Test
    void findings_stand_below_their_file() {
        Outcome outcome = Outcomes.of(
                missingEntry(),
                Findings.finding(Severity.INFO, State.OPEN, "odd", Fix.byHand("")),
                Outcomes.waived(),
                Outcomes.baselined());

        assertThat(text(ReportFormat.CHECKSTYLE, outcome)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="4.3">
                  <file name="docs/work/active/dispatch/stories.md">
                    <error line="42" column="1" severity="error" message="COR-12 has no release-note entry fix: mvn bfflow:new -Dbfflow.kind=release-note" source="bfflow.story-release-note"/>
                    <error line="42" column="1" severity="info" message="odd" source="bfflow.story-release-note"/>
                  </file>
                </checkstyle>
                """);
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(text(ReportFormat.CHECKSTYLE, Outcomes.nothing())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="4.3">
                </checkstyle>
                """);
    }

    @Test
    void a_bypass_is_said_with_its_reason() {
        Outcome outcome = Outcomes.of(new Report(Samples.nothing(), List.of(), Optional.of("the forge is down")));

        assertThat(text(ReportFormat.CHECKSTYLE, outcome)).contains("""
                  <file name="bfflow.yml">
                    <error line="1" column="1" severity="info" message="BYPASSED: whatever is found lets this build pass: the forge is down" source="bfflow.bypass"/>
                  </file>
                """);
    }

    @Test
    void any_text_and_any_path_come_through_as_far_as_xml_can_hold_them() throws Exception {
        Element file = Parsed.xml(ReportFormat.CHECKSTYLE.of(Outcomes.of(Outcomes.awkward())), "file");
        Element error = (Element) file.getElementsByTagName("error").item(0);
        String held = Outcomes.AWKWARD.replace("\n", " ").replace("\u001B", "\uFFFD");

        assertThat(file.getAttribute("name")).isEqualTo(Outcomes.AWKWARD_PATH);
        assertThat(error.getAttribute("message")).isEqualTo(held + " fix: " + held);
    }
}
