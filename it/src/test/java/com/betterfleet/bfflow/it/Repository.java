package com.betterfleet.bfflow.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small Git repository, written as text blocks in which a line {@code === path} begins a file. */
final class Repository {

    /** A POM as users write it: the plugin, bound to the phases that its goals ask for. */
    static final String POM = """
            === pom.xml
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>fleet</artifactId>
              <version>1.4.0-SNAPSHOT</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>com.betterfleet.bfflow</groupId>
                    <artifactId>bfflow-maven-plugin</artifactId>
                    <version>@version@</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>validate</goal>
                          <goal>release-notes</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** A chain without a fault: a challenge, a specification, the story COR-12 in delivery, and its entry. */
    static final String CHAIN = """
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers rely on vehicles that went quiet

            ## High-Level Use Cases / JTBD

            - When a vehicle goes quiet, a dispatcher notices at once.
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Vehicles that went quiet](challenge.md)

            ## Requirements

            ### Stale vehicles

            A vehicle that has been silent for five minutes is grey.
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specification: [Dispatch board](specification.md)

            ## COR-12: Grey out stale vehicles

            - Status: in delivery

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            ### Acceptance criteria

            - A vehicle that has been silent for five minutes is grey.
            === docs/release-notes/unreleased/COR-12.md
            ---
            stories: [COR-12]
            type: added
            audience: customer
            title: Dispatchers see stale vehicles greyed out
            ---
            """;

    /** The entry of {@link #CHAIN}; without it, the story lacks one. */
    static final String ENTRY = "docs/release-notes/unreleased/COR-12.md";

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** An empty repository in a folder, which is made if need be. */
    static Repository in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        return new Repository(folder);
    }

    /** A repository with the POM and a chain without a fault. */
    static Repository whole(Path folder) throws IOException {
        return in(folder).with(POM).with(CHAIN);
    }

    /** A repository with the POM and a chain of which the entry is missing. */
    static Repository broken(Path folder) throws IOException {
        return whole(folder).without(ENTRY);
    }

    /** Its folder. */
    Path folder() {
        return folder;
    }

    /** Writes files; {@code @version@} stands for the version of the plugin under test. */
    Repository with(String files) throws IOException {
        for (String file : files.replace("@version@", Settings.version()).split("(?m)^=== ", -1)) {
            if (!file.isEmpty()) {
                int end = file.indexOf('\n');
                write(file.substring(0, end), file.substring(end + 1));
            }
        }
        return this;
    }

    /** Takes a file away. */
    Repository without(String path) throws IOException {
        Files.delete(folder.resolve(path));
        return this;
    }

    /** Replaces text in a file; fails where the text is not there, so that no test passes by a slip. */
    Repository replace(String path, String text, String replacement) throws IOException {
        String old = read(path);
        if (!old.contains(text)) {
            throw new IllegalArgumentException(path + " does not contain: " + text);
        }
        write(path, old.replace(text, replacement));
        return this;
    }

    /** Puts a copy of a folder and all below it here, but for what builds leave behind. */
    Repository withCopyOf(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = source.relativize(file);
                if (!path.startsWith("target")) {
                    Path copy = folder.resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return this;
    }

    /** The text of a file. */
    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The report of the last check. */
    String report() throws IOException {
        return read("target/bfflow/report.json");
    }

    /** All that builds left behind, as sorted paths, but for what Maven 4 itself keeps there. */
    List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("(.*/)?target/(?!project-local-repo/).*"))
                    .sorted()
                    .toList();
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
