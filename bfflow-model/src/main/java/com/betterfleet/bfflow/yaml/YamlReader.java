package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one YAML document into nodes. Tags are kept and mean nothing ({@code mkdocs.yml} is full of {@code !!python}): no
 * class is ever made of them. Aliases are shared and never multiplied; and where somebody who follows them all would meet too
 * many values, that is a mistake.
 */
public final class YamlReader {

    private static final AnchorParser.Factory FACTORY = new AnchorParser.Factory();

    /** A file of as many values is not written by hand. */
    private static final long MOST_VALUES = 1_000_000;

    private final YamlText text;
    private final AnchorParser parser;
    private final Map<String, YamlNode> anchors = new HashMap<>();

    /** How many values an anchor stands for. */
    private final Map<String, Long> sizes = new HashMap<>();

    private long values;

    private YamlReader(YamlText text, AnchorParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @param path the file, for the locations
     * @param firstLine the line of the file on which the text begins, from 1
     * @return its node, or empty where the text holds none
     * @throws YamlSyntaxException if it is no YAML, or a key stands twice in one mapping
     */
    public static Optional<YamlNode> read(String path, int firstLine, String text) throws YamlSyntaxException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new YamlReader(new YamlText(path, firstLine, text), (AnchorParser) parser).read();
        }
    }

    private Optional<YamlNode> read() throws YamlSyntaxException {
        try {
            return document();
        } catch (JacksonException e) {
            throw new SyntaxProblem(text).of(e, here());
        }
    }

    private Optional<YamlNode> document() throws YamlSyntaxException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode node = value(first);
        JsonToken next = parser.nextToken();
        if (next != null) {
            throw new YamlSyntaxException(here(), "a second document begins here; only one is read");
        }
        return Optional.of(node);
    }

    private YamlNode value(JsonToken token) throws YamlSyntaxException {
        Location location = here();
        String tag = parser.tag();
        Optional<String> anchor = parser.anchor();
        long before = values;
        values++;
        YamlNode node = switch (token) {
            case START_OBJECT -> mapping(location, tag);
            case START_ARRAY -> sequence(location, tag);
            default -> scalar(token, location, tag);
        };
        long size = values - before;
        anchor.ifPresent(name -> {
            anchors.put(name, node);
            sizes.put(name, size);
        });
        return node;
    }

    private YamlNode mapping(Location location, String tag) throws YamlSyntaxException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            Location keyLocation = here();
            String key = parser.currentName();
            Location first = seen.putIfAbsent(key, keyLocation);
            if (first != null) {
                throw new YamlSyntaxException(
                        keyLocation,
                        "the key '" + key + "' stands here for the second time, first on line " + first.line());
            }
            entries.add(new Entry(key, keyLocation, value(parser.nextToken())));
        }
        return new Mapping(location, tag, entries);
    }

    private YamlNode sequence(Location location, String tag) throws YamlSyntaxException {
        List<YamlNode> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token));
        }
        return new Sequence(location, tag, values);
    }

    private YamlNode scalar(JsonToken token, Location location, String tag) throws YamlSyntaxException {
        String value = parser.getString();
        if (parser.isCurrentAlias()) {
            YamlNode shared = anchors.get(value);
            if (shared == null) {
                throw new YamlSyntaxException(
                        location, "'*" + value + "' refers to nothing; put it in quotes if it is meant as text");
            }
            values += sizes.getOrDefault(value, 0L);
            if (values > MOST_VALUES) {
                throw new YamlSyntaxException(
                        location,
                        "with '*" + value + "' this file has more than a million values; write out what you mean");
            }
            return shared;
        }
        checkCharacters(value, location);
        YamlNode.Type type = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Type.BOOLEAN;
            case VALUE_NULL -> YamlNode.Type.NULL;
            default -> YamlNode.Type.TEXT;
        };
        return new Scalar(location, tag, value == null ? "" : value, type);
    }

    /** Escapes can say what no text can hold. */
    private static void checkCharacters(@Nullable String value, Location location) throws YamlSyntaxException {
        for (int i = 0; value != null && i < value.length(); i++) {
            int c = value.codePointAt(i);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                throw new YamlSyntaxException(
                        location, "an escape in this value stands for no character (U+%04X); take it out".formatted(c));
            }
            i += Character.charCount(c) - 1;
        }
    }

    private Location here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return text.at(Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }
}
