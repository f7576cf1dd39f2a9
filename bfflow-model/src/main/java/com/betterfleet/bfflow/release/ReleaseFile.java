package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.yaml.YamlScalars;

/** Writes {@code release.yml}. */
final class ReleaseFile {

    static final String NAME = "release.yml";

    private ReleaseFile() {}

    static String text(Journal journal) {
        return "version: " + YamlScalars.written(journal.version()) + "\ndate: " + journal.date() + "\n"
                + journal.milestone()
                        .map(name -> "milestone: " + YamlScalars.written(name) + "\n")
                        .orElse("");
    }
}
