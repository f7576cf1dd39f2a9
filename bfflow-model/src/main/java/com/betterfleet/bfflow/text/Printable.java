package com.betterfleet.bfflow.text;

import java.util.regex.Pattern;

/**
 * Text that is safe on a terminal: titles come from files that anybody may have written, and nothing in them may steer the
 * terminal or pass for a line of its own.
 */
public final class Printable {

    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    /** Control characters, half characters, and those that turn the direction of the text that follows. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private Printable() {}

    /** The text on one line. */
    public static String line(String text) {
        return UNSAFE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
