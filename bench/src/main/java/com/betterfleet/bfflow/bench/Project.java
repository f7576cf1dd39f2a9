package com.betterfleet.bfflow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** A Maven project with a corpus in it. */
enum Project {
    /** Without a plugin. */
    EMPTY(""),

    /** With bfflow. */
    CHAIN(plugin("com.betterfleet.bfflow", "bfflow-maven-plugin", "validate")),

    /** With OpenFastTrace. */
    TRACE(plugin("org.itsallcode", "openfasttrace-maven-plugin", "trace"));

    private final String build;

    Project(String build) {
        this.build = build;
    }

    /** Both in the same phase, so that Maven has nothing else to do for either. */
    private static String plugin(String group, String artifact, String goal) {
        return """
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>@version@</version>
                        <executions>
                          <execution>
                            <phase>validate</phase>
                            <goals>
                              <goal>%s</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                """.formatted(group, artifact, goal);
    }

    /** Where it lies. */
    Path folder(Path top) {
        return top.resolve(name().toLowerCase(Locale.ROOT));
    }

    /** Writes it anew. */
    void write(Path top, Corpus corpus) throws IOException {
        Path folder = folder(top);
        delete(folder);
        // Maven looks for the top of a project, and bfflow for that of a repository: here it is
        Files.createDirectories(folder.resolve(".mvn"));
        Files.createDirectories(folder.resolve(".git"));
        String version = this == TRACE ? Settings.openFastTrace() : Settings.version();
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>fleet</artifactId>
                  <version>1.4.0-SNAPSHOT</version>
                  <packaging>pom</packaging>
                """ + build.replace("@version@", version) + "</project>\n");
        if (this == CHAIN) {
            corpus.writeChain(folder);
        } else if (this == TRACE) {
            corpus.writeTrace(folder);
        }
    }

    /** Takes away what the last build made. */
    void clean(Path top) throws IOException {
        delete(folder(top).resolve("target"));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
