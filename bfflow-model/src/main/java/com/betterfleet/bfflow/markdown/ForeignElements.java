package com.betterfleet.bfflow.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Elements with a language of their own in them, in which {@code <title>} is an element. */
final class ForeignElements {

    private static final Pattern START = Pattern.compile("<(svg|math)\\b", Pattern.CASE_INSENSITIVE);

    private ForeignElements() {}

    /** HTML with spaces in the place of what is in them, so that all else stays where it is. */
    static String without(String html) {
        if (html.indexOf("</") < 0) {
            return html;
        }
        StringBuilder left = new StringBuilder(html);
        // one that is never closed is looked for only once
        Set<String> unclosed = new HashSet<>();
        Matcher start = START.matcher(html);
        int from = 0;
        while (start.find(from)) {
            String name = start.group(1).toLowerCase(Locale.ROOT);
            int end = unclosed.contains(name) ? -1 : end(html, name, start.end());
            from = Math.max(end, start.end());
            if (end < 0) {
                unclosed.add(name);
            } else {
                left.replace(start.start(1), end, " ".repeat(end - start.start(1)));
            }
        }
        return left.toString();
    }

    /** Behind the end tag; negative where there is none. */
    private static int end(String html, String name, int from) {
        String tag = "</" + name + ">";
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 1)) {
            if (html.regionMatches(true, at, tag, 0, tag.length())) {
                return at + tag.length();
            }
        }
        return -1;
    }
}
