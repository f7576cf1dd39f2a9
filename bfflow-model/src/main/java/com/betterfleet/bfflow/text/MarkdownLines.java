package com.betterfleet.bfflow.text;

import java.util.regex.Pattern;

/** The lines of a Markdown text that stands on a page among others. */
public final class MarkdownLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\A[ \\t\\n]*\\n");

    private MarkdownLines() {}

    /** Lines end in LF; no blank line at either end. The first line keeps its indent, which may make it code. */
    public static String tidy(String markdown) {
        String lines = LINE_END.matcher(markdown).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceFirst("").stripTrailing();
    }
}
