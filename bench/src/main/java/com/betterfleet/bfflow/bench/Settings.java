package com.betterfleet.bfflow.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the build around tells the benchmark, see {@code bench/pom.xml}. */
final class Settings {

    private Settings() {}

    /** How many stories each corpus has. */
    static List<Integer> sizes() {
        return Arrays.stream(setting("sizes").strip().split("[\\s,]+"))
                .map(Integer::valueOf)
                .toList();
    }

    /** How often everything is measured. */
    static int rounds() {
        return Integer.parseInt(setting("rounds"));
    }

    /** The options of the JVM that runs Maven; mostly none. */
    static String jvm() {
        return setting("jvm").strip();
    }

    /** The version of OpenFastTrace's plugin. */
    static String openFastTrace() {
        return setting("openfasttrace");
    }

    /** The version of this plugin. */
    static String version() {
        return setting("version");
    }

    /** The Maven that runs the build around, which is measured as well. */
    static Path maven() {
        return Path.of(setting("maven"));
    }

    /** Its version. */
    static String mavenVersion() {
        return setting("mavenVersion");
    }

    /** The local repository of the builds that are measured, with the plugin in it. */
    static Path repository() {
        return Path.of(setting("repository"));
    }

    /** The local repository of the build around. */
    static Path repositoryAround() {
        return Path.of(setting("around"));
    }

    /** The settings of the builds that are measured. */
    static Path settings() {
        return Path.of(setting("settings"));
    }

    /** Where everything is written. */
    static Path folder() {
        return Path.of(setting("folder"));
    }

    private static String setting(String name) {
        String value = System.getProperty("bench." + name);
        if (value == null) {
            throw new IllegalStateException("bench." + name + " is not set; ./mvnw -Pbench verify -pl bench -am does");
        }
        return value;
    }
}
