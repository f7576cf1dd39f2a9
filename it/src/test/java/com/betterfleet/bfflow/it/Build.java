package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A build that ran.
 *
 * @param maven what ran it
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it, or its JVM, wrote to standard error
 */
record Build(Maven maven, int exit, String out, String err) {

    private static final Pattern FINDING = Pattern.compile("\\[(ERROR|WARNING)] \\S+:\\d+:\\d+ [a-z-]+: .*");

    /** What nobody wants to read who only made a mistake: stack traces, and names of classes. */
    private static final Pattern INTERNALS =
            Pattern.compile("^\\s+at \\S+\\(|Exception in|Exception:|\\b([a-z]\\w*\\.)+[A-Z]\\w+|Caused by");

    /** Fails unless the build passed. */
    Build green() {
        assertThat(exit).as("exit code of %s%n%s%n%s", maven, out, err).isZero();
        return this;
    }

    /** Fails unless the build failed, and in a way that a user can read. */
    Build red() {
        assertThat(exit).as("exit code of %s%n%s%n%s", maven, out, err).isNotZero();
        assertThat(log())
                .as("log of %s%n%s", maven, out)
                .anyMatch(line -> line.endsWith("] BUILD FAILURE"))
                .filteredOn(line -> !line.contains("[Help 1]"))
                .noneMatch(line -> INTERNALS.matcher(line).find());
        return this;
    }

    /** The lines on standard output. */
    List<String> log() {
        return out.lines().toList();
    }

    /** What bfflow itself has to say, but for findings. */
    List<String> said() {
        return log().stream()
                .filter(line -> line.matches("\\[[A-Z]+] bfflow: .*"))
                .toList();
    }

    /** The findings on the console, without what follows each. */
    List<String> findings() {
        return log().stream().filter(line -> FINDING.matcher(line).matches()).toList();
    }

    /** Maven's last word on a failed build: what goal failed and why. */
    String failure() {
        return log().stream()
                .filter(line -> line.startsWith("[ERROR] Failed to execute goal "))
                .findFirst()
                .orElse("");
    }
}
