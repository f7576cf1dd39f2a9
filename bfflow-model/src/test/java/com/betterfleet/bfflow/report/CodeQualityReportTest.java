package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Outcomes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeQualityReportTest {

    @Test
    void a_finding_is_an_object_of_the_list() {
        assertThat(text(ReportFormat.CODEQUALITY, Outcomes.of(missingEntry()))).isEqualTo("""
                [
                  {
                    "description": "COR-12 has no release-note entry\\nfix: mvn bfflow:new -Dbfflow.kind=release-note",
                    "check_name": "story-release-note",
                    "fingerprint": "f00d",
                    "severity": "major",
                    "location": {
                      "path": "docs/work/active/dispatch/stories.md",
                      "lines": {
                        "begin": 42
                      }
                    }
                  }
                ]
                """);
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(text(ReportFormat.CODEQUALITY, Outcomes.nothing())).isEqualTo("[]\n");
    }

    @Test
    void what_is_let_pass_is_left_out_and_weights_are_told() {
        assertThat(findings(Outcomes.everything())
                        .valueStream()
                        .map(finding -> finding.get("severity").stringValue() + " "
                                + finding.get("check_name").stringValue()))
                .containsExactly(
                        "info bypass",
                        "major duplicate-id",
                        "major story-release-note",
                        "info story-release-note",
                        "minor story-release-note",
                        "minor broken-link");
    }

    @Test
    void a_bypass_is_said_with_its_reason() {
        Outcome outcome = Outcomes.of(new Report(Samples.nothing(), List.of(), Optional.of("the forge is down")));

        assertThat(text(ReportFormat.CODEQUALITY, outcome)).isEqualTo("""
                [
                  {
                    "description": "BYPASSED: whatever is found lets this build pass: the forge is down",
                    "check_name": "bypass",
                    "fingerprint": "bfflow-bypass",
                    "severity": "info",
                    "location": {
                      "path": "bfflow.yml",
                      "lines": {
                        "begin": 1
                      }
                    }
                  }
                ]
                """);
    }

    @Test
    void any_text_and_any_path_come_through() {
        JsonNode awkward = findings(Outcomes.of(Outcomes.awkward())).get(0);

        assertThat(awkward.get("description").stringValue()).isEqualTo(Outcomes.AWKWARD + "\nfix: " + Outcomes.AWKWARD);
        assertThat(awkward.at("/location/path").stringValue()).isEqualTo(Outcomes.AWKWARD_PATH);
    }

    private static JsonNode findings(Outcome outcome) {
        return JsonMapper.shared().readTree(ReportFormat.CODEQUALITY.of(outcome));
    }
}
