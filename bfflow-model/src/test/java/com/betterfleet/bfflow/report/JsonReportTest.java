package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.finding;
import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Findings.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.Related;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void aReportOfNothing() {
        Report nothing = new Report(Samples.nothing(), List.of(), Optional.empty());

        assertThat(json(nothing)).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "tool": {
                    "name": "bfflow",
                    "version": "1.0.0"
                  },
                  "summary": {
                    "errors": 0,
                    "warnings": 0,
                    "infos": 0,
                    "waived": 0,
                    "baselined": 0,
                    "bypass": null,
                    "workItems": 0,
                    "challenges": 0,
                    "specifications": 0,
                    "storySets": 0,
                    "stories": 0,
                    "releaseNotes": 0
                  },
                  "findings": [],
                  "chain": {
                    "workItems": [],
                    "challenges": [],
                    "specifications": [],
                    "storySets": [],
                    "stories": [],
                    "releasePlans": [],
                    "releaseNotes": []
                  }
                }
                """);
    }

    @Test
    void aReportWithEverything() throws IOException {
        Report everything = new Report(
                Samples.dispatch(),
                List.of(
                        missingEntry(),
                        finding(Severity.WARNING, State.WAIVED, "waived", Findings.COMMAND),
                        finding(Severity.INFO, State.BASELINED, "baselined", Findings.COMMAND),
                        Findings.affecting("TEL-1", "TEL-2"),
                        Findings.relatedTo(new Related(new Location("docs/other.md", 3, 5), "here too"))),
                Optional.of("outage"));

        try (var golden = JsonReportTest.class.getResourceAsStream("report.json")) {
            assertThat(json(everything)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
        assertThat(SchemaTest.errors(json(everything))).isEmpty();
    }

    @Test
    void pieceByPieceItIsTheSame() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        JsonReport.write(report(missingEntry()), "1.0.0", file);

        assertThat(file.toString(UTF_8)).isEqualTo(json(report(missingEntry())));
    }

    @Test
    void aFullDiskIsSaidToBeFull() {
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> JsonReport.write(report(missingEntry()), "1.0.0", new OutputStream() {
                    @Override
                    public void write(int next) throws IOException {
                        throw full;
                    }
                }))
                .isSameAs(full);
    }

    @Test
    void theSameFindingsInAnotherOrderGiveTheSameBytes() {
        assertThat(json(report(missingEntry(), Findings.affecting("TEL-1"))))
                .isEqualTo(json(report(Findings.affecting("TEL-1"), missingEntry())));
    }

    @Test
    void linesEndInALineFeedOnEverySystem() {
        String before = System.lineSeparator();
        System.setProperty("line.separator", "\r\n");
        try {
            assertThat(json(report(missingEntry()))).doesNotContain("\r").endsWith("}\n");
        } finally {
            System.setProperty("line.separator", before);
        }
    }

    @Test
    void aStoryIsUpstreamOfItsEntryAndDownstreamOfASection() {
        JsonNode story = MAPPER.readTree(json(report())).at("/chain/stories/0");

        assertThat(story.at("/id").stringValue()).isEqualTo("COR-12");
        assertThat(story.at("/upstream/specifications/0").stringValue())
                .isEqualTo(Samples.SPECIFICATION + "#stale-vehicles");
        assertThat(story.at("/upstream/challenges/0").stringValue()).isEqualTo(Samples.CHALLENGE);
        assertThat(story.at("/releaseNotes/1").stringValue()).isEqualTo(Samples.ENTRY);
    }

    @Test
    void anUnknownStatusIsStatedButNull() {
        JsonNode story = MAPPER.readTree(json(report())).at("/chain/stories/1");

        assertThat(story.get("status").isNull()).isTrue();
        assertThat(story.get("statusStated").booleanValue()).isTrue();
        assertThat(story.get("set").isNull()).isTrue();
    }

    @Test
    void oddTextSurvives() throws CharacterCodingException {
        String odd = "\"quotes\" \\ \b\u0000\u001B[31m\n\t\u2028 👩\u200D🚒 </script><!-- ünï 日本語";

        assertThat(titleAfterReading(odd)).isEqualTo(odd);
    }

    @Test
    void halfACharacterIsReplacedForUtf8HasNoBytesForIt() throws CharacterCodingException {
        assertThat(titleAfterReading("a\uD83Db\uDE92")).isEqualTo("a\uFFFDb\uFFFD");
    }

    /** Reads strictly: bytes that are no UTF-8 fail the test. */
    private static String titleAfterReading(String title) throws CharacterCodingException {
        byte[] bytes = JsonReport.of(new Report(Samples.dispatch(title), List.of(), Optional.empty()), "1.0.0");
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        assertThat(SchemaTest.errors(text)).isEmpty();
        return MAPPER.readTree(text).at("/chain/stories/0/title").stringValue();
    }

    private static String json(Report report) {
        return new String(JsonReport.of(report, "1.0.0"), UTF_8);
    }
}
