package com.betterfleet.bfflow.lock;

import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Link;
import java.util.Optional;

/**
 * A story's link to a section, and what the story was agreed on there.
 *
 * @param link as it is written, on the story or its set
 * @param now what it leads to
 * @param agreed empty where nobody ever agreed on it
 */
public record AgreedLink(Story story, Link link, LinkedText now, Optional<Agreement> agreed) {

    /** Whether it says something else than was agreed. */
    public boolean isChanged() {
        return agreed.filter(then -> !then.fingerprint().equals(now.fingerprint()))
                .isPresent();
    }

    /** Whether the story has come to link to another section. */
    public boolean isRelinked() {
        return agreed.filter(then -> !then.link().equals(now.link())).isPresent();
    }

    /** Whether nobody ever agreed on it. */
    public boolean isNew() {
        return agreed.isEmpty();
    }
}
