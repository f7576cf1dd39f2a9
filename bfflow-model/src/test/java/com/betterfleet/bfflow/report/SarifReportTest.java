package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Outcomes.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final List<RuleInfo> TWO_RULES = List.of(
            RuleInfo.error("story-release-note", Group.DELIVERY),
            new RuleInfo("acme-owner", Group.OWN, Severity.OFF, RuleInfo.Reach.LIVE));

    @Test
    void a_result_has_its_rule_its_place_its_fix_and_its_fingerprint() {
        JsonNode result =
                run(Outcomes.of(Findings.report(missingEntry()), TWO_RULES)).at("/results/0");

        assertThat(result.toPrettyString()).isEqualToNormalizingNewlines("""
                {
                  "ruleId" : "story-release-note",
                  "ruleIndex" : 0,
                  "level" : "error",
                  "message" : {
                    "text" : "COR-12 has no release-note entry\\nfix: mvn bfflow:new -Dbfflow.kind=release-note"
                  },
                  "locations" : [ {
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "uri" : "docs/work/active/dispatch/stories.md",
                        "uriBaseId" : "SRCROOT"
                      },
                      "region" : {
                        "startLine" : 42,
                        "startColumn" : 1
                      }
                    }
                  } ],
                  "partialFingerprints" : {
                    "bfflow/v1" : "f00d"
                  },
                  "suppressions" : [ ],
                  "properties" : {
                    "artefact" : "COR-12",
                    "title" : "Grey out stale vehicles"
                  }
                }""");
    }

    @Test
    void a_rule_has_its_page_and_what_it_weighs_here() {
        JsonNode rules = run(Outcomes.of(Findings.report(), TWO_RULES)).at("/tool/driver/rules");

        JsonNode known = rules.get(0);
        assertThat(known.get("name").stringValue()).isEqualTo("StoryReleaseNote");
        assertThat(known.at("/shortDescription/text").stringValue())
                .isEqualTo("A story that is in delivery, done or released has a release-note entry.");
        assertThat(known.at("/help/markdown").stringValue()).startsWith("# story-release-note\n");
        assertThat(known.get("defaultConfiguration").toString()).isEqualTo("{\"enabled\":true,\"level\":\"error\"}");
        JsonNode own = rules.get(1);
        assertThat(own.get("id").stringValue()).isEqualTo("acme-owner");
        assertThat(own.at("/shortDescription/text").stringValue()).isEqualTo("acme-owner");
        assertThat(own.at("/help/text").stringValue()).isEqualTo("The jar that brings this rule has no page for it.");
        assertThat(own.get("defaultConfiguration").toString()).isEqualTo("{\"enabled\":false,\"level\":\"none\"}");
    }

    @Test
    void each_result_points_to_its_rule_among_all() {
        JsonNode run = run(Outcomes.everything());

        assertThat(run.at("/tool/driver/rules").size())
                .isEqualTo(Catalogue.infos(Catalogue.RULES).size());
        assertThat(run.get("results").valueStream())
                .hasSize(7)
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules/"
                                        + result.get("ruleIndex").intValue() + "/id")
                                .stringValue())
                        .isEqualTo(result.get("ruleId").stringValue()));
    }

    @Test
    void a_path_is_written_as_an_address_and_read_back_as_it_was() {
        String uri = run(Outcomes.of(Outcomes.awkward()))
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .stringValue();

        assertThat(uri).isEqualTo("docs/work/active/gr%C3%B6%C3%9Fe%3A%20a%2C%20b/100%25%20ready.md");
        assertThat(URI.create("file:///" + uri).getPath()).isEqualTo("/" + Outcomes.AWKWARD_PATH);
    }

    @Test
    void what_is_let_pass_is_suppressed_for_its_reason() {
        JsonNode results =
                run(Outcomes.of(Outcomes.waived(), Outcomes.baselined())).get("results");

        assertThat(results.at("/0/suppressions/0/justification").stringValue())
                .isEqualTo("waived: predates the workflow, approved by head of product, until 2026-12-31");
        assertThat(results.at("/0/suppressions/0/location/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("bfflow.yml");
        assertThat(results.get(0).has("baselineState")).isFalse();
        assertThat(results.at("/1/suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":"
                        + "\"baselined: it was there when the repository adopted the workflow\"}]");
        assertThat(results.at("/1/baselineState").stringValue()).isEqualTo("unchanged");
    }

    @Test
    void a_bypass_is_told_where_results_are_read() {
        JsonNode bypassed = run(Outcomes.of(Findings.bypassed("outage", missingEntry())));

        assertThat(bypassed.at("/invocations/0/properties/bypass").stringValue())
                .isEqualTo("outage");
        assertThat(bypassed.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("BYPASSED: whatever is found lets this build pass: outage");
        assertThat(run(Outcomes.of(missingEntry())).get("invocations").toString())
                .isEqualTo("[{\"executionSuccessful\":true}]");
    }

    @Test
    void the_official_schema_finds_nothing_wrong() throws IOException {
        assertThat(errors(text(ReportFormat.SARIF, Outcomes.everything()))).isEmpty();
        assertThat(errors(text(ReportFormat.SARIF, Outcomes.nothing()))).isEmpty();
    }

    @Test
    void the_official_schema_would_find_what_is_wrong() throws IOException {
        String good = text(ReportFormat.SARIF, Outcomes.everything());

        for (String wrong : Stream.of("startLine", "ruleId", "suppressions", "informationUri")
                .map(key -> good.replace("\"" + key + "\"", "\"x" + key + "\""))
                .toList()) {
            assertThat(errors(wrong)).isNotEmpty();
        }
        assertThat(errors(good.replace("docs/a%20b.md", "docs/a b.md"))).isNotEmpty();
    }

    /** The schema is in a jar of its own; see the POM. */
    private static List<Error> errors(String report) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON)
                    .validate(
                            report,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    private static JsonNode run(Outcome outcome) {
        return JsonMapper.shared().readTree(ReportFormat.SARIF.of(outcome)).at("/runs/0");
    }
}
