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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one YAML document into nodes, by Jackson's parser. Tags are kept and mean nothing ({@code mkdocs.yml} is full of {@code !!python}): no
 * class is ever made of them. Aliases are shared and never multiplied.
 */
final class ParsedYaml {

    private static final AnchorParser.Factory FACTORY = new AnchorParser.Factory();

    private final YamlText text;
    private final AnchorParser parser;
    private final Map<String, YamlNode> anchors = new HashMap<>();

    private ParsedYaml(YamlText text, AnchorParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static Optional<YamlNode> read(String path, int firstLine, String text) throws YamlSyntaxException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new ParsedYaml(new YamlText(path, firstLine, text), (AnchorParser) parser).read();
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
        YamlNode node = switch (token) {
            case START_OBJECT -> mapping(location, tag);
            case START_ARRAY -> sequence(location, tag);
            default -> scalar(token, location, tag);
        };
        anchor.ifPresent(name -> anchors.put(name, node));
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
            return shared;
        }
        YamlNode.Type type = switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> YamlNode.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> YamlNode.Type.BOOLEAN;
            case VALUE_NULL -> YamlNode.Type.NULL;
            default -> YamlNode.Type.TEXT;
        };
        return new Scalar(location, tag, value == null ? "" : value, type);
    }

    private Location here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return text.at(Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }
}
