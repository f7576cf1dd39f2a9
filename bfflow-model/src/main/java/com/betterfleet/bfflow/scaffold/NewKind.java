package com.betterfleet.bfflow.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be made. */
public enum NewKind {
    WORK_ITEM,
    CHALLENGE,
    SPECIFICATION,
    STORY_SET,
    STORY,
    RELEASE_PLAN,
    RELEASE_NOTE,
    AGENTS;

    /** As it is written: {@code work-item}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them as they are written. */
    public static List<String> words() {
        return Arrays.stream(values()).map(NewKind::word).toList();
    }

    /** The kind of this word. */
    public static Optional<NewKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
