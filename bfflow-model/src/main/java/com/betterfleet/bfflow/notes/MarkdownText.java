package com.betterfleet.bfflow.notes;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text as Markdown that shows it as it is, in CommonMark, GitHub, GitLab and MkDocs. Never at the beginning of a line,
 * where more characters would mean something. What means nothing where it stands is left alone, so that the page is good to
 * read without being rendered as well.
 */
final class MarkdownText {

    /** An underscore inside a word, such as MAX_AGE, is one to every dialect. */
    private static final Pattern EMPHASIS = Pattern.compile("[\\\\`*\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private static final Pattern PLAIN_CODE = Pattern.compile("[^\\s`\\\\|]+");

    private MarkdownText() {}

    /** On one line. */
    static String line(String text) {
        String escaped = EMPHASIS.matcher(text.strip()).replaceAll("\\\\$0");
        // Python-Markdown knows no backslash before these.
        return ENTITY.matcher(escaped)
                .replaceAll("&amp;")
                .replace("<", "&lt;")
                .replace("~", "&#126;")
                .replaceAll("\\s+", " ");
    }

    /** On one line of Markdown, with the line breaks of the text as a reader sees them. */
    static String lines(String text) {
        return text.strip().lines().map(MarkdownText::line).collect(Collectors.joining("<br>"));
    }

    /** In a cell of a table. */
    static String cell(String text) {
        return lines(text).replace("|", "\\|");
    }

    /** A name or value in a cell of a table, as code where that is possible. */
    static String code(String text) {
        return isPlainCode(text) ? "`" + text + "`" : cell(text);
    }

    /** Whether it can be code in a cell of a table. */
    static boolean isPlainCode(String text) {
        return PLAIN_CODE.matcher(text).matches();
    }
}
