package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import org.apache.maven.plugin.MojoExecutionException;

/** The findings that fail a build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    static FailOn of(String word) throws MojoExecutionException {
        return Words.of(FailOn.class, "bfflow.failOn", word);
    }

    boolean fails(Report report) {
        return switch (this) {
            case ERROR -> report.failing(Severity.ERROR) > 0;
            case WARNING -> report.failing(Severity.ERROR) + report.failing(Severity.WARNING) > 0;
            case NEVER -> false;
        };
    }

    /** What reports call a failure; where nothing fails the build, an error still is one. */
    Severity threshold() {
        return this == WARNING ? Severity.WARNING : Severity.ERROR;
    }
}
