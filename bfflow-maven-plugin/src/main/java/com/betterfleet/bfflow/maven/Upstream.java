package com.betterfleet.bfflow.maven;

import org.jspecify.annotations.Nullable;

/** An upstream as a POM names it: {@code <upstream>com.example:wiki:1.4</upstream>}, or with more to say about it. */
public final class Upstream {

    private @Nullable String artifact;
    private boolean optional;

    /** Made by Maven. */
    public Upstream() {}

    /** What stands in the element, where nothing more is said; Maven calls it so. */
    public void set(String text) {
        this.artifact = text;
    }

    /** {@code group:artifact:version[:type[:classifier]]}. */
    public void setArtifact(String coordinates) {
        this.artifact = coordinates;
    }

    /** Whether the build goes on where it cannot be resolved. */
    public void setOptional(boolean mayBeMissing) {
        this.optional = mayBeMissing;
    }

    /** As it would be written on one line. */
    String text() {
        String text = artifact == null ? "" : artifact.strip();
        return optional && !text.endsWith(Coordinates.OPTIONAL) ? text + Coordinates.OPTIONAL : text;
    }
}
