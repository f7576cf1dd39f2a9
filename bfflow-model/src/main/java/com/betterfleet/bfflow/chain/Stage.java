package com.betterfleet.bfflow.chain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in its life a work item is; the name of its folder's parent. */
public enum Stage {
    ACTIVE,
    BACKLOG,
    ARCHIVED;

    /** The folder's name, which is also the word in messages and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a folder's name. */
    public static Optional<Stage> of(String folder) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(folder))
                .findFirst();
    }
}
