package com.betterfleet.bfflow.linear;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles, as they compare. */
final class Titles {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    private static final Pattern KIND =
            Pattern.compile("^(?:Challenge|(?:Implementation )?Specification):\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** Without what kind of page it is of. */
    static String withoutKind(String title) {
        return KIND.matcher(title).replaceFirst("");
    }

    /** Whether they are the same but for space and letter case. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A title without regard to space and letter case. */
    static String folded(String title) {
        return line(title).toLowerCase(Locale.ROOT);
    }

    /** Whether an issue is called as its story; the id may stand before it. */
    static boolean isOf(Match match) {
        String story = line(match.story().title());
        String issue = line(match.issue().title());
        return issue.equals(story)
                || withoutId(issue, match.story().id().text()).equals(story)
                || withoutId(issue, match.issue().key()).equals(story);
    }

    /** A title behind an id, written as in the heading of a story. */
    static String withoutId(String title, String id) {
        return title.regionMatches(true, 0, id, 0, id.length())
                ? title.substring(id.length()).replaceFirst("^[\\s:\u2013\u2014-]+", "")
                : title;
    }

    static String line(String title) {
        return SPACE.matcher(title).replaceAll(" ").strip();
    }
}
