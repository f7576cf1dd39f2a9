package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Location;
import java.util.Comparator;

/**
 * What a story was agreed on.
 *
 * @param link the section, as {@link LinkedText#link} names it
 * @param fingerprint what the section said then
 * @param location the line of the lock file
 */
public record Agreement(StoryId story, String link, String fingerprint, Location location)
        implements Comparable<Agreement> {

    private static final Comparator<Agreement> ORDER = Comparator.comparing(Agreement::story)
            .thenComparing(Agreement::link)
            .thenComparing(Agreement::fingerprint)
            .thenComparing(Agreement::location);

    /** One that is made now. */
    static Agreement on(StoryId story, LinkedText text) {
        return new Agreement(story, text.link(), text.fingerprint(), Location.of(Lock.FILE));
    }

    /** Whether it is the same, wherever it is written down. */
    boolean says(Agreement other) {
        return story.equals(other.story) && link.equals(other.link) && fingerprint.equals(other.fingerprint);
    }

    @Override
    public int compareTo(Agreement other) {
        return ORDER.compare(this, other);
    }
}
