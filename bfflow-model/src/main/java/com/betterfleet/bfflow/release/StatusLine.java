package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.page.Location;

/**
 * A line that says the status of stories that go out.
 *
 * @param place where the status is said
 * @param word the status as it is written there
 */
record StatusLine(Location place, String word) {

    /** What it says once they are out. */
    static final String RELEASED = "released";
}
