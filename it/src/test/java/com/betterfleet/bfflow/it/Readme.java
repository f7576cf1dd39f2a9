package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The console output that the README and other pages show, each in a fenced block between {@code <!-- output:name -->} and
 * {@code <!-- /output:name -->}. Lines may be left out there, but none may be made up.
 */
final class Readme {

    private Readme() {}

    /** Where it is. */
    static Path file() {
        return Settings.project().resolve("README.md");
    }

    /** The lines of output in the block of this name, masked; the commands, which begin with {@code $}, are none. */
    static List<String> shown(String name) throws IOException {
        return shown(file(), name);
    }

    /** The same of another page. */
    static List<String> shown(Path page, String name) throws IOException {
        Matcher block = Pattern.compile(
                        "<!-- output:" + name + " -->\\s*```\\w*\\R(.*?)```\\s*<!-- /output:" + name + " -->",
                        Pattern.DOTALL)
                .matcher(Files.readString(page));
        assertThat(block.find())
                .as("%s has a block of output named %s", page.getFileName(), name)
                .isTrue();
        return masked(block.group(1)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("$ "))
                .toList());
    }

    /** Output without what differs from run to run, from release to release, and from Maven to Maven. */
    static List<String> masked(List<String> lines) {
        return lines.stream()
                .map(line -> line.strip()
                        .replace(Settings.version(), "VERSION")
                        .replaceAll("\\d+\\.\\d+ s\\b", "N s")
                        .replace("[ERROR] BUILD FAILURE", "[INFO] BUILD FAILURE"))
                .toList();
    }
}
