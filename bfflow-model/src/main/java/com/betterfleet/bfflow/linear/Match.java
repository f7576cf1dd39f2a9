package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Story;

/**
 * A story and its issue.
 *
 * @param claim how the story names it
 */
record Match(Story story, Issue issue, Claim claim) {

    /** Whether the story names it by a key that it had before it was moved to another team. */
    boolean isMoved() {
        return !issue.key().equals(claim.key());
    }
}
