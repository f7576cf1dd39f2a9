package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values that stand on one line: text, with or without quotes, and lists and mappings in brackets. */
final class PlainScalars {

    /** What text without quotes cannot begin with, or not without meaning something. */
    private static final String SIGNS = "-?:,[]{}#&*!|>'\"%@`.+~=<";

    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");
    private static final int LONGEST_NUMBER = 9;

    private final PlainLines lines;

    PlainScalars(PlainLines lines) {
        this.lines = lines;
    }

    /** Whether a key with a colon begins in this column. */
    static boolean isKey(String line, int column) {
        int end = endOfWord(line, column);
        return end > column && end < line.length() && line.charAt(end) == ':' && isEndOrSpace(line, end + 1);
    }

    /** The column of the colon behind a key. */
    static int endOfKey(String line, int column) throws NotPlainException {
        int end = endOfWord(line, column);
        if (!isKey(line, column)
                || line.charAt(end - 1) == ' '
                || WORDS.contains(line.substring(column, end).toLowerCase(Locale.ROOT))) {
            throw new NotPlainException();
        }
        return end;
    }

    private static int endOfWord(String line, int column) {
        int end = column;
        while (end < line.length() && isWord(line.charAt(end), end == column)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c, boolean first) {
        return Character.isLetter(c) || (!first && (Character.isDigit(c) || c == ' ' || c == '-' || c == '_'));
    }

    private static boolean isEndOrSpace(String line, int column) {
        return column == line.length() || line.charAt(column) == ' ';
    }

    /** Whether a value stands behind a key on its line. */
    boolean isAnythingBehind(int column) {
        String line = lines.line();
        int first = PlainLines.spaces(line, column);
        return first < line.length() && line.charAt(first) != '#';
    }

    /** Reads the value that begins here, and goes to the next line; {@code outer} is the column of what it belongs to. */
    YamlNode value(int column, int outer) throws NotPlainException {
        String line = lines.line();
        int from = PlainLines.spaces(line, column);
        int end = endOfLine(line, from);
        YamlNode value = switch (line.charAt(from)) {
            case '[' -> list(line, from, end);
            case '{' -> mapping(line, from, end);
            default -> scalar(line, from, end);
        };
        lines.next();
        if (!lines.isAtEnd() && lines.indent() > outer) {
            // the value goes on
            throw new NotPlainException();
        }
        return value;
    }

    /** Where the value ends: before a comment and the spaces before it. */
    private static int endOfLine(String line, int from) throws NotPlainException {
        int end = line.indexOf(" #", from);
        if (end >= 0 && (line.charAt(from) == '"' || line.charAt(from) == '\'')) {
            throw new NotPlainException();
        }
        return endOfText(line, from, end < 0 ? line.length() : end);
    }

    private static int endOfText(String line, int from, int end) {
        int last = end;
        while (last > from && line.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private Sequence list(String line, int from, int end) throws NotPlainException {
        List<YamlNode> values = new ArrayList<>();
        for (int at = from + 1; at < closing(line, from, end, ']'); ) {
            int start = PlainLines.spaces(line, at);
            int comma = comma(line, start, end - 1);
            values.add(word(line, start, endOfText(line, start, comma)));
            at = comma + 1;
        }
        return new Sequence(lines.at(from), "", values);
    }

    private Mapping mapping(String line, int from, int end) throws NotPlainException {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int at = from + 1; at < closing(line, from, end, '}'); ) {
            int start = PlainLines.spaces(line, at);
            int colon = endOfKey(line, start);
            int comma = comma(line, colon, end - 1);
            int value = PlainLines.spaces(line, colon + 1);
            if (!keys.add(line.substring(start, colon)) || value >= comma) {
                throw new NotPlainException();
            }
            entries.add(new Entry(
                    line.substring(start, colon), lines.at(start), word(line, value, endOfText(line, value, comma))));
            at = comma + 1;
        }
        return new Mapping(lines.at(from), entries);
    }

    /** The column of the bracket that closes the line; there must be something between the two. */
    private static int closing(String line, int from, int end, char bracket) throws NotPlainException {
        if (line.charAt(end - 1) != bracket || end - 1 == from + 1) {
            throw new NotPlainException();
        }
        return end - 1;
    }

    private static int comma(String line, int from, int end) {
        int comma = line.indexOf(',', from);
        return comma < 0 || comma > end ? end : comma;
    }

    /** A value between brackets, in which little may stand without quotes. */
    private Scalar word(String line, int from, int to) throws NotPlainException {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && " -_./".indexOf(c) < 0) {
                throw new NotPlainException();
            }
        }
        return scalar(line, from, to);
    }

    private Scalar scalar(String line, int from, int to) throws NotPlainException {
        if (from >= to) {
            throw new NotPlainException();
        }
        Location location = lines.at(from);
        char first = line.charAt(from);
        if (first == '"' || first == '\'') {
            return new Scalar(location, "", quoted(line, from, to), YamlNode.Type.TEXT);
        }
        String text = line.substring(from, to);
        boolean plain = SIGNS.indexOf(first) < 0 && !text.contains(": ") && !text.endsWith(":");
        if (!plain) {
            throw new NotPlainException();
        }
        return new Scalar(location, "", text, type(text));
    }

    private static String quoted(String line, int from, int to) throws NotPlainException {
        char quote = line.charAt(from);
        boolean clear = to > from + 1
                && line.indexOf(quote, from + 1) == to - 1
                && (quote == '\'' || line.substring(from, to).indexOf('\\') < 0);
        if (!clear) {
            throw new NotPlainException();
        }
        return line.substring(from + 1, to - 1);
    }

    private static YamlNode.Type type(String text) throws NotPlainException {
        if (text.equals("true") || text.equals("false")) {
            return YamlNode.Type.BOOLEAN;
        }
        if (WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            throw new NotPlainException();
        }
        return isDigit(text.charAt(0)) ? numberLike(text) : YamlNode.Type.TEXT;
    }

    /** Of what begins with a digit, only what is clearly a number, a date or text. */
    private static YamlNode.Type numberLike(String text) throws NotPlainException {
        boolean digits = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || (Character.isLetter(c) && "abcdefxoABCDEFXO".indexOf(c) < 0)) {
                return YamlNode.Type.TEXT;
            }
            digits &= isDigit(c);
        }
        if (!digits || text.length() > LONGEST_NUMBER || text.charAt(0) == '0') {
            throw new NotPlainException();
        }
        return YamlNode.Type.NUMBER;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
