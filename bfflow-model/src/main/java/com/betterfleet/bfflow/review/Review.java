package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.lock.Agreement;
import java.util.List;

/**
 * What stories come from, held against what they were agreed on.
 *
 * @param isLocked whether the repository writes down what was agreed
 * @param agreed how many links of stories still say what was agreed
 * @param changed the sections that say something else
 * @param never the stories that are ready, in delivery or done and link to something that nobody ever agreed on
 * @param unlinked lines of the lock for what their story does not link to, or not any more
 * @param unknown lines of the lock of stories that do not exist
 */
public record Review(
        boolean isLocked,
        int agreed,
        List<ChangedText> changed,
        List<StoryId> never,
        List<Agreement> unlinked,
        List<Agreement> unknown) {

    public Review {
        changed = List.copyOf(changed);
        never = List.copyOf(never);
        unlinked = List.copyOf(unlinked);
        unknown = List.copyOf(unknown);
    }

    /** Whether everything is as it was agreed. */
    public boolean isUnchanged() {
        return changed.isEmpty() && unknown.isEmpty();
    }
}
