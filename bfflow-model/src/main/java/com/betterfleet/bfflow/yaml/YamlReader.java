package com.betterfleet.bfflow.yaml;

import java.util.Optional;

/** Reads one YAML document into nodes. What is plain is spared the parser. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param path the file, for the locations
     * @param firstLine the line of the file on which the text begins, from 1
     * @return its node, or empty where the text holds none
     * @throws YamlSyntaxException if it is no YAML, or a key stands twice in one mapping
     */
    public static Optional<YamlNode> read(String path, int firstLine, String text) throws YamlSyntaxException {
        Optional<YamlNode> plain = PlainYaml.read(path, firstLine, text);
        return plain.isPresent() ? plain : ParsedYaml.read(path, firstLine, text);
    }
}
