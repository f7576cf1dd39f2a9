package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.util.EnumSet;
import java.util.Set;

/** Which stories Linear is to know of. */
final class Live {

    /** Where work is over, or given up, Linear need not have an issue. */
    private static final Set<StoryStatus> MIRRORED =
            EnumSet.of(StoryStatus.PROPOSED, StoryStatus.READY, StoryStatus.IN_DELIVERY, StoryStatus.DONE);

    private Live() {}

    /** Whether it is compared at all, if it has an issue. */
    static boolean isCompared(Story story) {
        return story.document().stage() != Stage.ARCHIVED;
    }

    /** Whether Linear should have an issue for it. */
    static boolean isMirrored(Story story) {
        return isCompared(story)
                && story.status().value().filter(MIRRORED::contains).isPresent();
    }
}
