package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.text.Printable;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** How a goal fails: Maven prints the message, with those of its causes, so nothing in them may steer a terminal either. */
final class PrintableFailure {

    private PrintableFailure() {}

    /** What could not be done, made safe. */
    static MojoExecutionException of(MojoExecutionException e) {
        if (isSafe(e)) {
            return e;
        }
        MojoExecutionException safe = new MojoExecutionException(text(e));
        safe.setStackTrace(e.getStackTrace());
        return safe;
    }

    /** What is not as it should be, made safe. */
    static MojoFailureException of(MojoFailureException e) {
        if (isSafe(e)) {
            return e;
        }
        MojoFailureException safe = new MojoFailureException(text(e));
        safe.setStackTrace(e.getStackTrace());
        return safe;
    }

    private static boolean isSafe(Throwable e) {
        for (@Nullable Throwable one = e; one != null; one = one.getCause()) {
            if (one.getMessage() != null && !one.getMessage().equals(text(one))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Throwable e) {
        return Printable.text(String.valueOf(e.getMessage()));
    }
}
