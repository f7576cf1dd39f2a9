package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** The findings that fail a build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    static FailOn of(String word) throws MojoExecutionException {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("bfflow.failOn cannot be '" + word + "'; use one of: "
                        + Arrays.stream(values()).map(FailOn::word).collect(Collectors.joining(", "))));
    }

    boolean fails(Report report) {
        return switch (this) {
            case ERROR -> report.open(Severity.ERROR) > 0;
            case WARNING -> report.open(Severity.ERROR) + report.open(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
