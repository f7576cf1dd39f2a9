package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.policy.Severity;
import java.util.regex.Pattern;

/**
 * One line for a build's log.
 *
 * @param level how loud it is
 * @param text one line, safe to print: titles come from files that anybody may have written, and nothing in them may steer
 *     the terminal or pass for a line of its own
 */
public record ConsoleLine(Severity level, String text) {

    private static final Pattern BREAK = Pattern.compile("\\R|\\t");

    /** Control characters, half characters, and those that turn the direction of the text that follows. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    public ConsoleLine {
        text = UNSAFE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
