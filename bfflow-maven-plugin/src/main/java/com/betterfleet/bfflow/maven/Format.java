package com.betterfleet.bfflow.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** How a goal shows what it was asked for. */
enum Format {
    TEXT,
    MD,
    JSON;

    static Format of(String word) throws MojoExecutionException {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("bfflow.format cannot be '" + word + "'; use one of: "
                        + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
