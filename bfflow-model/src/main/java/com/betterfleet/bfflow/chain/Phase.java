package com.betterfleet.bfflow.chain;

import java.util.List;
import java.util.Locale;

/** How far a work item has come. Read from its chain, written by nobody. */
public enum Phase {
    /** The question is not agreed yet, or nothing answers it yet. */
    DISCOVERY,
    /** It is specified, and nobody builds it yet. */
    DEFINITION,
    /** Somebody builds it, or has built a part of it. */
    DELIVERY,
    /** All of it is released or dropped, or it is archived. */
    DONE;

    /** As it is shown: {@code Discovery}. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The phase of a work item. */
    public static Phase of(Chain chain, WorkItem item) {
        return of(chain, WorkParts.of(chain, item));
    }

    /** The phase of the work item of these parts. */
    public static Phase of(Chain chain, WorkParts parts) {
        List<Story> stories = parts.built(chain).toList();
        if (parts.item().inStage() == Stage.ARCHIVED
                || (!stories.isEmpty() && stories.stream().allMatch(Phase::isOver))) {
            return DONE;
        }
        if (stories.stream().anyMatch(Phase::hasBegun)) {
            return DELIVERY;
        }
        boolean agreed = parts.asked(chain).allMatch(Phase::isAgreed);
        return agreed && parts.specified(chain).findAny().isPresent() ? DEFINITION : DISCOVERY;
    }

    private static boolean isOver(Story story) {
        return story.status().is(StoryStatus.RELEASED) || story.status().is(StoryStatus.DROPPED);
    }

    private static boolean hasBegun(Story story) {
        return story.isUnderWay() || story.status().is(StoryStatus.RELEASED);
    }

    private static boolean isAgreed(Challenge challenge) {
        return challenge.status().is(DocumentStatus.APPROVED)
                || challenge.status().is(DocumentStatus.SUPERSEDED);
    }
}
