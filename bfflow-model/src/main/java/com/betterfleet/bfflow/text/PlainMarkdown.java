package com.betterfleet.bfflow.text;

import java.util.regex.Pattern;

/** Text in Markdown that shows it as it is, in a cell of a table as well. */
public final class PlainMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|]");

    /** What ends code, or the cell that it is in. */
    private static final Pattern NOT_CODE = Pattern.compile("[`|\\v]");

    private PlainMarkdown() {}

    /** The text on one line. */
    public static String line(String text) {
        return MARKUP.matcher(text.strip().replaceAll("\\s+", " "))
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("~", "&#126;");
    }

    /** A place, a name or a command as code, unless it holds what would end that. */
    public static String code(String text) {
        return text.isBlank() || NOT_CODE.matcher(text).find() ? line(text) : "`" + text + "`";
    }
}
