package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.yaml.YamlScalars;
import java.util.Optional;

/** Writes {@code release.yml}. */
final class ReleaseFile {

    static final String NAME = "release.yml";

    private ReleaseFile() {}

    static String text(Journal journal) {
        return text(journal.version(), journal.date(), journal.milestone());
    }

    static String text(String version, String date, Optional<String> milestone) {
        return "version: " + YamlScalars.written(version) + "\ndate: " + date + "\n"
                + milestone
                        .map(name -> "milestone: " + YamlScalars.written(name) + "\n")
                        .orElse("");
    }
}
