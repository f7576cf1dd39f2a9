package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outcome of a check is remembered, and nobody notices but by the time that it takes. */
@OnEveryMaven
record CacheIT(Maven maven) {

    private static final String STORIES = "docs/work/active/dispatch/stories.md";

    @Test
    void the_same_files_have_the_same_outcome_green_or_red(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        for (int broken = 0; broken < 2; broken++) {
            Build first = maven.run(repository, "validate");
            List<String> outputs = repository.outputs();
            String report = repository.report();
            deleteOutputs(repository);

            Build second = maven.run(repository, "validate");

            assertThat(second.exit()).isEqualTo(first.exit());
            assertThat(second.findings()).isEqualTo(first.findings());
            assertThat(Readme.masked(second.said())).isEqualTo(Readme.masked(first.said()));
            assertThat(second.failure()).isEqualTo(first.failure());
            assertThat(repository.outputs()).isEqualTo(outputs);
            assertThat(repository.report()).isEqualTo(report);
            if (broken == 0) {
                repository.without(Repository.ENTRY);
            }
        }
    }

    @Test
    void what_changes_is_seen(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        maven.run(repository, "validate").green();

        repository.replace(STORIES, "in delivery", "in delivers");
        maven.run(repository, "validate").red();

        repository.replace(STORIES, "in delivers", "in delivery").with("=== bfflow.yml\nrules: {story-narrow: off}\n");
        maven.run(repository, "validate").green();
        repository.with("=== bfflow.yml\nrulez: {}\n");
        assertThat(maven.run(repository, "validate").red().failure()).contains("bfflow.yml:1:1: unknown key 'rulez'");
    }

    @Test
    void a_report_that_is_asked_for_is_written_and_a_bypass_is_said(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);
        maven.run(repository, "validate").red();

        maven.run(repository, "validate", "-Dbfflow.reports=junit").red();
        assertThat(repository.outputs()).contains("target/bfflow/junit.xml");

        assertThat(maven.run(repository, "validate", "-Dbfflow.bypass=demo")
                        .green()
                        .said())
                .anyMatch(line -> line.contains("BYPASSED"));
        assertThat(maven.run(repository, "validate", "-Dbfflow.failOn=never")
                        .green()
                        .said())
                .anyMatch(line -> line.contains("bfflow.failOn is never"));
        maven.run(repository, "validate").red();
    }

    @Test
    void without_the_cache_it_is_the_same(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);
        Build first = maven.run(repository, "validate", "-Dbfflow.cache=false").red();

        assertThat(maven.run(repository, "validate", "-Dbfflow.cache=false")
                        .red()
                        .findings())
                .isEqualTo(first.findings());
    }

    /** What one goal remembers of the pages serves the others. */
    @Test
    void after_a_change_the_rest_is_remembered(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        maven.run(repository, "bfflow:status").green();
        repository.replace(STORIES, "in delivery", "in delivers");
        Build remembered = maven.run(repository, "validate").red();
        Build read = maven.run(repository, "validate", "-Dbfflow.cache=false").red();

        assertThat(remembered.findings()).isEqualTo(read.findings());
        assertThat(remembered.failure()).isEqualTo(read.failure());
    }

    private static void deleteOutputs(Repository repository) throws Exception {
        for (String path : repository.outputs()) {
            Files.delete(repository.folder().resolve(path));
        }
    }
}
