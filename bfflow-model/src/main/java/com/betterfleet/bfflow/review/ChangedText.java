package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.git.Hunks;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.LinkedText;
import java.util.List;

/**
 * A section that says something else than stories were agreed on.
 *
 * @param stories those that were agreed on the same text
 * @param now where it is
 * @param agreed what was agreed, as one of the stories has it
 * @param present what it says now, as it is written
 * @param earlier what it said then
 */
public record ChangedText(
        List<StoryId> stories, LinkedText now, Agreement agreed, String present, EarlierText earlier) {

    /** How it is written into a unified diff. */
    private static final String HEAD = "--- %s (agreed, as of %s)\n+++ %s (now)\n";

    public ChangedText {
        stories = List.copyOf(stories);
    }

    /** The difference as a unified diff; what it says now where nobody knows what it said. */
    public String difference() {
        return earlier.text()
                .map(text -> HEAD.formatted(earlier.path(), earlier.commit(), LinkedText.page(now.link()))
                        + Hunks.between(text, present))
                .orElse(present);
    }

    /** Its stories, as {@code bfflow.accept} takes them. */
    public String accept() {
        return String.join(",", stories.stream().map(StoryId::text).toList());
    }
}
