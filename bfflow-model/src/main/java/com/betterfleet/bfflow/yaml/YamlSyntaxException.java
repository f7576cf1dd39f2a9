package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;

/** Text that is no YAML, with the place where it stops being so. The message is for the person who wrote it. */
public final class YamlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Location location;

    YamlSyntaxException(Location location, String message) {
        super(message);
        this.location = location;
    }

    /** Where the text stops being YAML. */
    public Location location() {
        return location;
    }
}
