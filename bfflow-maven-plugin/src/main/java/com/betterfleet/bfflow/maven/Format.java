package com.betterfleet.bfflow.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** How a goal shows what it was asked for. */
enum Format {
    TEXT,
    MD,
    JSON;

    static Format of(String word) throws MojoExecutionException {
        return Words.of(Format.class, "bfflow.format", word);
    }
}
