package com.betterfleet.bfflow.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds answers against their schemas. */
public final class Answers {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Answers() {}

    /** What is wrong with an answer, or with its data, by the schema of this name beside a class. */
    public static List<Error> errors(String answer, Class<?> beside, String schema) throws IOException {
        List<Error> errors = new ArrayList<>(errors(answer, Answer.class.getResourceAsStream("answer.schema.json")));
        JsonNode data = JsonMapper.shared().readTree(answer).get("data");
        errors.addAll(errors(data.toString(), beside.getResourceAsStream(schema)));
        return errors;
    }

    private static List<Error> errors(String json, InputStream schema) throws IOException {
        try (InputStream in = schema) {
            return REGISTRY.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    /** Fails where the answer is not as the schema of every answer says. */
    public static void check(byte[] answer) throws IOException {
        assertThat(errors(
                        new String(answer, StandardCharsets.UTF_8),
                        Answer.class.getResourceAsStream("answer.schema.json")))
                .isEmpty();
    }
}
