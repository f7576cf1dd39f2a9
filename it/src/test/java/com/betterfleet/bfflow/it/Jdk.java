package com.betterfleet.bfflow.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A JDK that runs a build under test.
 *
 * @param feature its version, 17 for instance
 */
record Jdk(int feature) {

    /** The JDK of the build around. */
    static Jdk own() {
        return new Jdk(Runtime.version().feature());
    }

    /** Where it is. Where it is nowhere, the test is skipped. */
    Path home() {
        if (equals(own())) {
            return Path.of(System.getProperty("java.home"));
        }
        String property = "jdk" + feature + ".home";
        String variable = "JAVA_HOME_" + feature;
        return Stream.of(System.getProperty(property), System.getenv(variable))
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(home -> Files.isDirectory(home.resolve("bin")))
                .findFirst()
                .orElseGet(() -> Assumptions.abort(
                        "no JDK " + feature + " here; name its folder with -D" + property + " or " + variable));
    }
}
