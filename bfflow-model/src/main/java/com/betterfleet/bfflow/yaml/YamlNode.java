package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/** A value in a YAML document, with its place. */
public sealed interface YamlNode {

    /** Where the value begins. */
    Location location();

    /** Its tag as it is written, {@code !!python/name:x}; empty where it has none. */
    String tag();

    /** What a user would call it: "a mapping", "a list", "text", … */
    String noun();

    /** Keys with values, in the order of the file. */
    record Mapping(Location location, String tag, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Without a tag. */
        public Mapping(Location location, List<Entry> entries) {
            this(location, "", entries);
        }

        /** The entry of this key, if it is there. */
        public Optional<Entry> find(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** The value of this key, if it is there and is not null. */
        public Optional<YamlNode> get(String key) {
            return find(key).map(Entry::value).filter(value -> !value.isNull());
        }

        @Override
        public String noun() {
            return "a mapping";
        }
    }

    /** One key of a mapping. */
    record Entry(String key, Location location, YamlNode value) {}

    /** A list. */
    record Sequence(Location location, String tag, List<YamlNode> values) implements YamlNode {
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** A single value, as it is written but for quotes and escapes. */
    record Scalar(Location location, String tag, String text, Type type) implements YamlNode {

        @Override
        public String noun() {
            return switch (type) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case BOOLEAN -> "true or false";
                case NULL -> "empty";
            };
        }
    }

    /** What YAML 1.2's core schema takes a scalar for. */
    enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** Whether nothing is written here, or {@code null}. */
    default boolean isNull() {
        return this instanceof Scalar scalar && scalar.type() == Type.NULL;
    }
}
