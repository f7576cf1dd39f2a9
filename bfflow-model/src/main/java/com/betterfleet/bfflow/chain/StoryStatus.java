package com.betterfleet.bfflow.chain;

import java.util.Locale;

/** How far a story is. */
public enum StoryStatus {
    PROPOSED,
    READY,
    IN_DELIVERY,
    DONE,
    RELEASED,
    DROPPED;

    /** As it is written: {@code in delivery}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The status of a story that states none, nor its set. */
    public static StoryStatus unstated(Stage stage) {
        return switch (stage) {
            case ACTIVE -> IN_DELIVERY;
            case BACKLOG -> PROPOSED;
            case ARCHIVED -> RELEASED;
        };
    }

    /** Whether somebody is building it, or has, and users have not been told by a release. */
    public boolean inDeliveryOrDone() {
        return this == IN_DELIVERY || this == DONE;
    }
}
