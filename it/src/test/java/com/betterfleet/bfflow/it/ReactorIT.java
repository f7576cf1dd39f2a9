package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three modules that inherit the goals from their parent. However the build is started, the chain of the whole repository is
 * checked, once.
 */
@OnEveryMaven
record ReactorIT(Maven maven) {

    @Test
    void checks_once_with_four_threads(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder);

        checksOnce(repository, maven.run(repository, "verify", "-T", "4"));
    }

    @Test
    void checks_all_when_one_module_is_picked(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder);

        checksOnce(repository, maven.run(repository, "verify", "-pl", "module-b"));
    }

    @Test
    void checks_all_when_the_pom_of_a_module_is_given(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder);

        checksOnce(repository, maven.run(repository, "verify", "-f", "module-b/pom.xml"));
    }

    @Test
    void checks_all_when_started_in_a_module(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder);

        checksOnce(repository, maven.runIn(folder.resolve("module-b"), "verify"));
    }

    @Test
    void checks_all_when_only_a_maven_folder_marks_the_root(@TempDir Path folder) throws Exception {
        Repository repository = reactor(folder);
        Files.delete(folder.resolve(".git"));
        Files.createDirectory(folder.resolve(".mvn"));

        checksOnce(repository, maven.runIn(folder.resolve("module-c"), "verify"));
    }

    private static Repository reactor(Path folder) throws IOException {
        Repository repository = Repository.whole(folder).replace("pom.xml", "  <build>", """
                          <modules>
                            <module>module-a</module>
                            <module>module-b</module>
                            <module>module-c</module>
                          </modules>
                          <build>\
                        """);
        for (String module : new String[] {"module-a", "module-b", "module-c"}) {
            repository.with("""
                    === %1$s/pom.xml
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <parent>
                        <groupId>com.example</groupId>
                        <artifactId>fleet</artifactId>
                        <version>1.4.0-SNAPSHOT</version>
                      </parent>
                      <artifactId>%1$s</artifactId>
                      <packaging>pom</packaging>
                    </project>
                    """.formatted(module));
        }
        return repository;
    }

    private static void checksOnce(Repository repository, Build build) throws IOException {
        build.green();
        assertThat(build.said())
                .hasSize(2)
                .anyMatch(line -> line.contains("1 work item, 1 story, 1 entry checked"))
                .anyMatch(line -> line.contains("release notes: target/bfflow/release-notes.md"));
        assertThat(repository.outputs()).containsExactly("target/bfflow/release-notes.md", "target/bfflow/report.json");
    }
}
