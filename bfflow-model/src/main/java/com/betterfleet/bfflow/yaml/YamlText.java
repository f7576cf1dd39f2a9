package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import java.util.List;

/**
 * The text of a document, for its places.
 *
 * @param path the file
 * @param firstLine the line of the file on which the text begins, from 1
 * @param lines its lines
 */
record YamlText(String path, int firstLine, List<String> lines) {

    YamlText(String path, int firstLine, String text) {
        this(path, firstLine, text.lines().toList());
    }

    /**
     * A place.
     *
     * @param line from 1, in the text
     * @param column from 1, in whole characters, as the parser counts them: an editor counts an emoji as two
     */
    Location at(int line, int column) {
        String text = line(line);
        int characters = Math.min(column - 1, text.codePointCount(0, text.length()));
        return new Location(path, firstLine + line - 1, text.offsetByCodePoints(0, characters) + 1);
    }

    /** A line, from 1; empty where there is none. */
    String line(int line) {
        return line <= lines.size() ? lines.get(line - 1) : "";
    }
}
