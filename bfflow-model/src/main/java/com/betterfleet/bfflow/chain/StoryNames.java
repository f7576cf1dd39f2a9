package com.betterfleet.bfflow.chain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells whether a name that people gave to something else, a branch for instance, names a story. */
public final class StoryNames {

    private StoryNames() {}

    /** Whether the story's id, or the key of its issue in Linear, is a part of the name. Letter case does not count. */
    public static boolean isNamed(Story story, String name) {
        return isPart(story.id().text(), name) || issues(story).stream().anyMatch(key -> isPart(key, name));
    }

    /** The keys of the story's issues in Linear. */
    public static List<String> issues(Story story) {
        return story.fields().find("issue").stream()
                .map(LinearReference::written)
                .flatMap(Collection::stream)
                .flatMap(text -> LinearReference.of(text).stream())
                .map(LinearReference::key)
                .toList();
    }

    /** Whether a word stands in a name, and is no part of a longer word or number. */
    private static boolean isPart(String word, String name) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String all = name.toLowerCase(Locale.ROOT);
        for (int at = wanted.isEmpty() ? -1 : all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(all.codePointBefore(at));
            boolean ends = end == all.length() || !Character.isLetterOrDigit(all.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
