package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        /** The value of this key, if it is there and is not null. */
        public Optional<YamlNode> get(String key) {
            Optional<Entry> entry = find(key);
            return entry.isEmpty() || entry.get().value().isNull()
                    ? Optional.empty()
                    : Optional.of(entry.get().value());
        }

        /**
         * This mapping laid over another one. A value takes the place of the one below, and so does a list; in a mapping
         * every key does so on its own. A key without a value changes nothing.
         */
        public Mapping over(Mapping below) {
            Map<String, Entry> all = new LinkedHashMap<>();
            below.entries().forEach(entry -> all.put(entry.key(), entry));
            entries.forEach(entry -> all.merge(entry.key(), entry, Mapping::over));
            return new Mapping(location, tag, List.copyOf(all.values()));
        }

        private static Entry over(Entry below, Entry above) {
            if (above.value().isNull()) {
                return below;
            }
            return above.value() instanceof Mapping top && below.value() instanceof Mapping bottom
                    ? new Entry(above.key(), above.location(), top.over(bottom))
                    : above;
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
