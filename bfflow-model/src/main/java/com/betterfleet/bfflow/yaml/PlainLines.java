package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import java.util.List;

/** The lines of a document that say something, one after the other: no comments, none that are blank. */
final class PlainLines {

    private final String path;
    private final int firstLine;
    private final List<String> lines;
    private int current = -1;
    private int indent;

    PlainLines(String path, int firstLine, String text) throws NotPlainException {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text, i)) {
                throw new NotPlainException();
            }
        }
        this.path = path;
        this.firstLine = firstLine;
        this.lines = text.lines().toList();
        next();
    }

    /** No tabs, no line breaks but the usual ones, nothing that counts as two characters. */
    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        if (c < ' ') {
            return c == '\n' || (c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n');
        }
        return c < 0x7F || (c > 0xA0 && c < 0x2000);
    }

    boolean isAtEnd() {
        return current >= lines.size();
    }

    String line() {
        return lines.get(current);
    }

    /** The column of the line's first character, or of what stands behind a dash that was passed. */
    int indent() {
        return indent;
    }

    /** The place of a column of the line. */
    Location at(int column) {
        return new Location(path, firstLine + current, column + 1);
    }

    /** Goes to the next line that says something. */
    void next() throws NotPlainException {
        do {
            current++;
        } while (current < lines.size() && isSilent(lines.get(current)));
        if (current < lines.size()) {
            indent = spaces(lines.get(current), 0);
            boolean marker = line().startsWith("---") || line().startsWith("...") || line().startsWith("%");
            if (marker) {
                throw new NotPlainException();
            }
        }
    }

    private static boolean isSilent(String line) {
        int first = spaces(line, 0);
        return first == line.length() || line.charAt(first) == '#';
    }

    /** The first column from here on in which no space stands. */
    static int spaces(String line, int from) {
        int column = from;
        while (column < line.length() && line.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    boolean isItem() {
        return line().startsWith("- ", indent);
    }

    /** Goes behind the dash of an item; gives back the column of its value. */
    int passDash() throws NotPlainException {
        indent = spaces(line(), indent + 1);
        if (indent == line().length() || line().charAt(indent) == '#') {
            throw new NotPlainException();
        }
        return indent;
    }
}
