package com.betterfleet.bfflow.chain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a Markdown file in a work item is. */
public enum Kind {
    WORK_ITEM,
    CHALLENGE,
    SPECIFICATION,
    STORY_SET,
    STORY,
    RELEASE_PLAN,
    /** Part of the work item, not of the chain. */
    SUPPORTING;

    /** As it is written in front matter and reports: {@code story-set}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is said in a sentence: {@code story set}. */
    public String noun() {
        return this == SUPPORTING ? "supporting document" : word().replace('-', ' ');
    }

    /** The kind of a word, compared as field keys are. */
    public static Optional<Kind> of(String word) {
        String normal = Field.normalise(word).replace(' ', '-');
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(normal))
                .findFirst();
    }
}
