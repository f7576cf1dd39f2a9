package com.betterfleet.bfflow.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value in JSON that somebody else wrote. Whoever asks for what is not there, or is of another type, gets nothing: what a
 * program adds to its answers tomorrow must not break us.
 */
public final class JsonValue {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode node;

    private JsonValue(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads a file, in UTF-8 with or without a byte order mark.
     *
     * @throws JsonException if it is no JSON
     */
    public static JsonValue read(byte[] file) throws JsonException {
        try {
            return new JsonValue(MAPPER.readTree(file));
        } catch (JacksonException e) {
            String why = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
            throw new JsonException(
                    e.getLocation() == null
                            ? why
                            : "line " + Math.max(1, e.getLocation().getLineNr()) + ", column "
                                    + Math.max(1, e.getLocation().getColumnNr()) + ": " + why);
        }
    }

    /** The value of a key; one without anything in it where there is no such key. */
    public JsonValue get(String key) {
        return new JsonValue(node.path(key));
    }

    /** Whether a key is there and is not null. */
    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return node.isObject();
    }

    /** Whether it is {@code true}. */
    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /** Its text, if it is a text that says something. */
    public Optional<String> text() {
        return Optional.of(node)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }

    /** Its number, if it is a whole one. */
    public Optional<Integer> number() {
        return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    /** Its items, if it is a list. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new JsonValue(item)));
        }
        return items;
    }

    /** The texts among its items. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }
}
