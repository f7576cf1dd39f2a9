package com.betterfleet.bfflow.report;

import static com.betterfleet.bfflow.report.Findings.missingEntry;
import static com.betterfleet.bfflow.report.Findings.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void theSchemaIsOne() {
        assertThat(REGISTRY.getSchema(
                                SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(schema(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyObjectIsStrictAndEveryKeyIsDescribed() {
        JsonNode schema = JsonMapper.shared().readTree(schema());

        List<JsonNode> objects = schema.findParents("type").stream()
                .filter(node -> node.get("type").stringValue("").equals("object"))
                .toList();
        assertThat(objects).hasSizeGreaterThan(10).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            assertThat(object.get("required").valueStream().map(JsonNode::stringValue))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
        });
        assertThat(objects)
                .flatExtracting(object -> object.get("properties").values())
                .allSatisfy(value -> assertThat(described(schema, value)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1 | \"schemaVersion\": 2",
                "\"name\": \"bfflow\" | \"name\": \"bfflow\", \"more\": 1",
                "\"severity\": \"error\" | \"severity\": \"off\"",
                "\"path\": \"docs/ | \"path\": \"/srv/docs/",
                "\"status\": \"done\" | \"status\": \"finished\"",
                "\"bypass\": null, | ",
            })
    void whatTheContractForbidsIsFound(String written, String instead) {
        String good = new String(JsonReport.of(report(missingEntry()), "1.0.0"), UTF_8);

        assertThat(good).contains(written);
        assertThat(errors(good)).isEmpty();
        assertThat(errors(good.replace(written, instead == null ? "" : instead)))
                .isNotEmpty();
    }

    /** What breaks the schema in a report. */
    static List<Error> errors(String report) {
        return REGISTRY.getSchema(schema(), InputFormat.JSON).validate(report, InputFormat.JSON);
    }

    private static boolean described(JsonNode schema, JsonNode value) {
        return value.has("description")
                || (value.has("$ref")
                        && described(
                                schema,
                                schema.at(value.get("$ref").stringValue().substring(1))));
    }

    private static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
