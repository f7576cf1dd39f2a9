package com.betterfleet.bfflow.text;

import java.util.Locale;

/** Names of sections, as they compare: without case, punctuation and the section's number. */
public final class SectionName {

    /** Nobody numbers a hundred sections. */
    private static final int MOST_DIGITS = 2;

    private SectionName() {}

    /** The text of a heading in the form in which names compare. */
    public static String bare(String heading) {
        String name = heading.toLowerCase(Locale.ROOT);
        return isBare(name) ? name : words(name.substring(numberEnd(name)));
    }

    /**
     * Where the number ends that a section's name begins with, as in {@code 2. Scope}, {@code 2.1 Scope} or {@code 2) Scope}.
     * A part of it has one or two digits: {@code 2026.11} is something else, and so is what no point or bracket makes a number
     * of a section.
     */
    private static int numberEnd(String name) {
        int end = 0;
        int digits = 0;
        boolean marked = false;
        while (end < name.length() && name.charAt(end) != ' ') {
            char c = name.charAt(end);
            boolean digit = c >= '0' && c <= '9';
            boolean mark = digits > 0 && (c == '.' || c == ')');
            digits = digit ? digits + 1 : 0;
            marked |= mark;
            if (!(digit || mark) || digits > MOST_DIGITS) {
                return 0;
            }
            end++;
        }
        return marked && end < name.length() ? end : 0;
    }

    /** Its words, with a space between two. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            if (Letters.isLetterOrNumber(c)) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    /** Nearly all are words with a space between two. */
    private static boolean isBare(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
