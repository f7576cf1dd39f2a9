package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.Optional;

/** Reads YAML of which every value is looked at: there must be an end to them, and each must be text. */
public final class SaneYaml {

    /** Nobody writes as many by hand. */
    private static final int MOST_VALUES = 100_000;

    private int values;

    private SaneYaml() {}

    /**
     * Reads a document, as {@link YamlReader} does.
     *
     * @throws YamlSyntaxException also if its aliases multiply its values without an end, or an escape stands for no character
     */
    public static Optional<YamlNode> read(String path, int firstLine, String text) throws YamlSyntaxException {
        Optional<YamlNode> document = YamlReader.read(path, firstLine, text);
        // only these can make more of a text than it is
        if (document.isPresent() && (text.indexOf('*') >= 0 || text.indexOf('\\') >= 0)) {
            new SaneYaml().check(document.get(), document.get().location());
        }
        return document;
    }

    /** {@code key} is the place of the key, or of the document, to which the value belongs. */
    private void check(YamlNode node, Location key) throws YamlSyntaxException {
        values++;
        if (values > MOST_VALUES) {
            throw new YamlSyntaxException(
                    key, "with its aliases this has more than 100,000 values; write out what you mean");
        }
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                check(entry.key(), entry.location());
                check(entry.value(), entry.location());
            }
        } else if (node instanceof Sequence list) {
            for (YamlNode value : list.values()) {
                check(value, key);
            }
        } else if (node instanceof Scalar scalar) {
            check(scalar.text(), scalar.location());
        }
    }

    private static void check(String text, Location place) throws YamlSyntaxException {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                throw new YamlSyntaxException(
                        place, "an escape here stands for no character (U+%04X); take it out".formatted(c));
            }
            at += Character.charCount(c);
        }
    }
}
