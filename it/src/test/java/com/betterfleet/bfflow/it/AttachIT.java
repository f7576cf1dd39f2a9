package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes that go into the repository with what they are about, by one module of several, whichever is built first. Installed
 * here, for nothing is deployed offline.
 */
@OnEveryMaven
record AttachIT(Maven maven) {

    @Test
    void one_module_attaches_them_and_always_the_same(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder.resolve("repository"));
        Path installed = Settings.repository().resolve("com/example/shipping");
        delete(installed);

        Build build = maven.run(repository, "install", "-T", "2", "-Dbfflow.formats=md,html,trace")
                .green();

        assertThat(build.said())
                .filteredOn(line -> line.contains("release notes: "))
                .hasSize(3);
        assertThat(notes(installed))
                .containsExactly(
                        "module-a/1.4.0/module-a-1.4.0-release-notes-trace.json",
                        "module-a/1.4.0/module-a-1.4.0-release-notes.html",
                        "module-a/1.4.0/module-a-1.4.0-release-notes.md");
    }

    @Test
    void without_a_module_there_is_nothing_to_attach_to(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.CHAIN);

        Build build = maven.run(repository, Settings.goal("release-notes"), "-Dbfflow.attach")
                .red();

        assertThat(build.failure()).contains("bfflow.attach needs a module to attach to, and there is no POM here");
        assertThat(repository.outputs()).isEmpty();
    }

    /** The parent only asks for the notes; both modules ask to attach them. */
    private static Repository reactor(Path folder) throws IOException {
        Repository repository = Repository.whole(folder)
                .replace("pom.xml", "1.4.0-SNAPSHOT", "1.4.0")
                .replace("pom.xml", "<groupId>com.example</groupId>", "<groupId>com.example.shipping</groupId>")
                .replace("pom.xml", "  <build>", """
                          <modules>
                            <module>module-b</module>
                            <module>module-a</module>
                          </modules>
                          <build>\
                        """)
                .replace("pom.xml", "    <plugins>\n", """
                            <plugins>
                              <plugin>
                                <artifactId>maven-install-plugin</artifactId>
                                <version>3.1.4</version>
                              </plugin>
                        """);
        repository.with(module("module-a", "")).with(module("module-b", """
                  <dependencies>
                    <dependency>
                      <groupId>com.example.shipping</groupId>
                      <artifactId>module-a</artifactId>
                      <version>1.4.0</version>
                      <type>pom</type>
                    </dependency>
                  </dependencies>
                """));
        return repository;
    }

    private static String module(String name, String dependencies) {
        return """
                === %1$s/pom.xml
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>com.example.shipping</groupId>
                    <artifactId>fleet</artifactId>
                    <version>1.4.0</version>
                  </parent>
                  <artifactId>%1$s</artifactId>
                  <packaging>pom</packaging>
                %2$s  <build>
                    <plugins>
                      <plugin>
                        <groupId>com.betterfleet.bfflow</groupId>
                        <artifactId>bfflow-maven-plugin</artifactId>
                        <configuration>
                          <attach>true</attach>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(name, dependencies);
    }

    private static List<String> notes(Path installed) throws IOException {
        try (Stream<Path> files = Files.walk(installed)) {
            return files.map(file -> installed.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches(".*-release-notes[^/]*\\.(md|html|json)"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
