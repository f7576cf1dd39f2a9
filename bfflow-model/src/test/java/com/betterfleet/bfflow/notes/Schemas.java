package com.betterfleet.bfflow.notes;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Map;

/** Holds what is written against its schema, and the schema against the schema of schemas. */
public final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "urn:betterfleet:bfflow:release-notes:1",
                    text("release-notes.schema.json"),
                    "urn:betterfleet:bfflow:release-trace:1",
                    text("release-trace.schema.json"))));

    private Schemas() {}

    public static List<Error> errors(String schema, String json) {
        return REGISTRY.getSchema(text(schema), InputFormat.JSON).validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfItsOwn(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
                .validate(text(schema), InputFormat.JSON);
    }

    private static String text(String schema) {
        try (InputStream in = JsonNotes.class.getResourceAsStream(schema)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
