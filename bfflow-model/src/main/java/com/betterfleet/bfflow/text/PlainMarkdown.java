package com.betterfleet.bfflow.text;

import java.util.regex.Pattern;

/** Text in Markdown that shows it as it is, in a cell of a table as well. */
public final class PlainMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|]");

    private PlainMarkdown() {}

    /** The text on one line. */
    public static String line(String text) {
        return MARKUP.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("~", "&#126;");
    }
}
