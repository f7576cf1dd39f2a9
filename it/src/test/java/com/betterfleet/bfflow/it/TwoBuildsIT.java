package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds at once in one checkout, and in one in which nothing may be written. */
@OnEveryMaven
record TwoBuildsIT(Maven maven) {

    @Test
    void at_once_both_say_the_same_and_the_report_is_whole(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);
        ExecutorService builds = Executors.newFixedThreadPool(2);
        try {
            Future<Build> one = builds.submit(() -> maven.run(repository, "validate"));
            Future<Build> other = builds.submit(() -> maven.run(repository, "validate"));

            assertThat(one.get().red().findings()).isEqualTo(other.get().red().findings());
        } finally {
            builds.shutdownNow();
        }
        assertThat(repository.outputs()).isEqualTo(List.of("target/bfflow/report.html", "target/bfflow/report.json"));
        assertThat(repository.report()).startsWith("{").endsWith("}\n");
    }

    @Test
    void reports_go_elsewhere_where_there_is_no_place_for_them(@TempDir Path folder, @TempDir Path elsewhere)
            throws Exception {
        Repository repository = Repository.whole(folder);
        // not in place of target: Maven 4 itself cannot do without that
        Files.createDirectory(folder.resolve("target"));
        Files.writeString(folder.resolve("target").resolve("bfflow"), "no folder");

        Build build = maven.run(repository, "validate", "-Dbfflow.output=" + elsewhere, "-Dbfflow.cache=false");

        build.green();
        assertThat(elsewhere.resolve("report.json")).exists();
        assertThat(maven.run(repository, "validate", "-Dbfflow.cache=false")
                        .red()
                        .failure())
                .contains("target");
    }
}
