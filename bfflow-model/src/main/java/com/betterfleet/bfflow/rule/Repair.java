package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import java.util.Optional;

/**
 * A change to the files that mends a finding, where there is only one right one. Says what, not how: whoever makes it looks
 * at the text as it then is.
 */
public sealed interface Repair {

    /** The file that it changes, from the root. */
    String path();

    /** Another word. */
    record Respell(Respelling word) implements Repair {
        @Override
        public String path() {
            return word.location().path();
        }
    }

    /**
     * A field that is not there, among those that are.
     *
     * @param heading the heading that it belongs to
     * @param first where the first key of the field list below that heading begins, if there is one
     */
    record AddField(Location heading, Optional<Location> first, String key, String value) implements Repair {
        @Override
        public String path() {
            return heading.path();
        }
    }

    /** A value for a key that is there and says nothing. */
    record FillField(Location field, String key, String value) implements Repair {
        @Override
        public String path() {
            return field.path();
        }
    }

    /** Another name for a file. */
    record Rename(String path, String to) implements Repair {}

    /** A release-note entry, as a draft. */
    record WriteEntry(StoryId story, String path) implements Repair {}
}
