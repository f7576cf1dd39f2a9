package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quick reading of plain YAML: keys with values on their lines, lists, mappings within them. Most front matter is no more
 * than that, and is spared the parser, which need not even be loaded. Whatever is not plain beyond doubt is left to it: what
 * is read here is read just as the parser would have read it.
 */
final class PlainYaml {

    private final PlainLines lines;
    private final PlainScalars scalars;

    private PlainYaml(PlainLines lines) {
        this.lines = lines;
        this.scalars = new PlainScalars(lines);
    }

    /** The node of a document; empty where it is not plain. */
    static Optional<YamlNode> read(String path, int firstLine, String text) {
        try {
            PlainLines lines = new PlainLines(path, firstLine, text);
            return lines.isAtEnd() ? Optional.empty() : Optional.of(new PlainYaml(lines).document());
        } catch (NotPlainException e) {
            return Optional.empty();
        }
    }

    private YamlNode document() throws NotPlainException {
        YamlNode node = mapping(lines.indent());
        if (!lines.isAtEnd()) {
            throw new NotPlainException();
        }
        return node;
    }

    /** The mapping whose keys stand in this column. */
    private Mapping mapping(int column) throws NotPlainException {
        Location start = lines.at(column);
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (!lines.isAtEnd() && lines.indent() == column) {
            String line = lines.line();
            int colon = PlainScalars.endOfKey(line, column);
            String key = line.substring(column, colon);
            if (!keys.add(key)) {
                throw new NotPlainException();
            }
            entries.add(new Entry(key, lines.at(column), value(colon + 1, column)));
        }
        requireLess(column);
        return new Mapping(start, entries);
    }

    /** The value behind a key that stands in this column: on the same line, or on those below it. */
    private YamlNode value(int from, int column) throws NotPlainException {
        if (scalars.isAnythingBehind(from)) {
            return scalars.value(from, column);
        }
        lines.next();
        boolean below = !lines.isAtEnd() && lines.indent() >= column;
        if (below && lines.isItem()) {
            return sequence(lines.indent());
        }
        if (!below || lines.indent() == column) {
            // a key without a value
            throw new NotPlainException();
        }
        return mapping(lines.indent());
    }

    private Sequence sequence(int column) throws NotPlainException {
        Location start = lines.at(column);
        List<YamlNode> values = new ArrayList<>();
        while (!lines.isAtEnd() && lines.indent() == column && lines.isItem()) {
            int content = lines.passDash();
            values.add(PlainScalars.isKey(lines.line(), content) ? mapping(content) : scalars.value(content, column));
        }
        if (!lines.isAtEnd() && lines.indent() > column) {
            throw new NotPlainException();
        }
        return new Sequence(start, "", values);
    }

    private void requireLess(int column) throws NotPlainException {
        if (!lines.isAtEnd() && lines.indent() > column) {
            throw new NotPlainException();
        }
    }
}
