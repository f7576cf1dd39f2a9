package com.betterfleet.bfflow.notes;

/** What the sections of a page are about. */
public enum Grouping {
    TYPE,
    CHALLENGE,
    SPECIFICATION
}
