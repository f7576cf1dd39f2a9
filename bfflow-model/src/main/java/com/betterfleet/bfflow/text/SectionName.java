package com.betterfleet.bfflow.text;

import java.util.Locale;

/** Names of sections, as they compare: without case and punctuation. */
public final class SectionName {

    private SectionName() {}

    /** The text of a heading in the form in which names compare. */
    public static String bare(String heading) {
        String name = heading.toLowerCase(Locale.ROOT);
        return isBare(name) ? name : words(name);
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
