package com.betterfleet.bfflow.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of sections, as they compare: without case and punctuation. */
public final class SectionName {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SectionName() {}

    /** The text of a heading in the form in which names compare. */
    public static String bare(String heading) {
        String name = heading.toLowerCase(Locale.ROOT);
        return isBare(name) ? name : NOT_LETTERS.matcher(name).replaceAll(" ").strip();
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
