package com.betterfleet.bfflow.chain;

/** Where something that holds for an artefact is written. */
public enum Source {
    /** On the artefact itself. */
    OWN,
    /** On the story's set, as the default for its stories. */
    SET,
    /** Nowhere. */
    NONE
}
