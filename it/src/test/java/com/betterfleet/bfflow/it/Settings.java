package com.betterfleet.bfflow.it;

import java.nio.file.Path;
import java.util.List;

/** What the build around tells the tests, see the failsafe plugin in {@code it/pom.xml}. */
final class Settings {

    private Settings() {}

    /** The lanes to run: {@code 3.9.16}, or {@code 3.9.16@25} for a JDK other than the build's own. */
    static List<String> lanes() {
        return List.of(setting("it.lanes").strip().split("\\s+"));
    }

    /** The folder with the unpacked Maven distributions. */
    static Path mavens() {
        return Path.of(setting("it.mavens"));
    }

    /** The local repository of the builds under test, with the plugin in it. */
    static Path repository() {
        return Path.of(setting("it.repository"));
    }

    /** The local repository of the build around. */
    static Path repositoryAround() {
        return Path.of(setting("it.around"));
    }

    /** The root of this project. */
    static Path project() {
        return Path.of(setting("it.project"));
    }

    /** The version of the plugin under test. */
    static String version() {
        return setting("it.version");
    }

    /** A goal of the plugin under test as it is called where no POM names the plugin. */
    static String goal(String name) {
        return "com.betterfleet.bfflow:bfflow-maven-plugin:" + version() + ":" + name;
    }

    private static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; ./mvnw verify runs these tests");
        }
        return value;
    }
}
