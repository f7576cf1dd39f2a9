package com.betterfleet.bfflow.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file line by line, a character for a byte, each line with its end: what is not touched comes back byte for byte, in
 * whatever encoding it is.
 */
public record TextLines(List<String> all) {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\n|\\r|\\z)");

    public TextLines {
        all = List.copyOf(all);
    }

    /** The lines of a file. */
    public static TextLines of(byte[] file) {
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
        return new TextLines(lines);
    }

    /** A text, as it stands between these lines. */
    public static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The bytes of such text. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** Lines, from 0, the last one not included. */
    public String between(int from, int to) {
        return String.join("", all.subList(from, to));
    }

    /** The line end that the file uses. */
    public String lineEnd() {
        return all.stream().anyMatch(line -> line.endsWith("\r\n")) ? "\r\n" : "\n";
    }

    /**
     * The file with more text above a line. An empty line stands between it and what is there.
     *
     * @param line from 0; behind the last one, the text goes to the end
     * @param text with line feeds, the last character one
     */
    public byte[] with(int line, String text) {
        String above = between(0, line);
        String below = between(line, size());
        String gap = below.isEmpty() ? "" : lineEnd();
        return bytes(above + gapBelow(above) + encoded(text.replace("\n", lineEnd())) + gap + below);
    }

    private String gapBelow(String text) {
        if (text.isEmpty() || text.endsWith("\n" + lineEnd())) {
            return "";
        }
        return text.endsWith("\n") || text.endsWith("\r") ? lineEnd() : lineEnd() + lineEnd();
    }

    /**
     * The file with the last of these words on each of these lines replaced.
     *
     * @param words by the number of their line, from 1; one that is not there changes nothing
     */
    public byte[] replaced(Map<Integer, String> words, String replacement) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            String word = encoded(words.getOrDefault(i + 1, ""));
            int at = word.isEmpty() ? -1 : line.lastIndexOf(word);
            text.append(at < 0 ? line : line.substring(0, at) + replacement + line.substring(at + word.length()));
        }
        return bytes(text.toString());
    }
}
