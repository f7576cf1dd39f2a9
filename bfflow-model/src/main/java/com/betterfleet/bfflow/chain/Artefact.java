package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import java.util.Optional;

/** A part of the chain. */
public sealed interface Artefact permits DocumentArtefact, ReleaseNote, Story, WorkItem {

    /** What it is called in reports: a story's id, else its path. */
    String ref();

    /** Its title as a reader sees it. */
    String title();

    /** Where its heading is, or its beginning. */
    Location location();

    /** The stage of its work item; an entry has none. */
    Optional<Stage> stage();
}
