package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with mistakes in them. {@link Build#red} sees to it that no stack trace and no class name is shown. */
@OnEveryMaven
record BadInputIT(Maven maven) {

    @Test
    void is_reported_all_at_once_each_at_its_place(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with("""
                        === docs/release-notes/unreleased/COR-12.md
                        ---
                        stories: [COR-12
                        type: added
                        ---
                        === docs/work/active/empty/specification.md
                        === docs/work/active/storyless/stories.md
                        # A story set with no story
                        === docs/work/active/outward/specification.md
                        # Specification: Outward

                        - Challenge: [Far away](../../../../../elsewhere/challenge.md)
                        """);

        Build build = maven.run(repository, "verify").red();

        assertThat(build.findings())
                .anyMatch(line -> line.startsWith("[ERROR] docs/release-notes/unreleased/COR-12.md:")
                        && line.contains(" front-matter: "))
                .anyMatch(line -> line.startsWith(
                        "[ERROR] docs/work/active/empty/specification.md:1:1 specification-challenge: "))
                .anyMatch(
                        line -> line.startsWith("[ERROR] docs/work/active/storyless/stories.md:1:1 empty-story-set: "))
                .anyMatch(line -> line.startsWith("[ERROR] docs/work/active/outward/specification.md:3:")
                        && line.contains(" link-target: "))
                .as("one cause, one finding")
                .hasSize(4);
    }

    @Test
    void that_is_not_utf_8_is_named(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        Path page = folder.resolve("docs/work/active/dispatch/challenge.md");
        Files.write(page, "# Challenge: Größe".getBytes(StandardCharsets.ISO_8859_1));

        Build build = maven.run(repository, "verify").red();

        assertThat(build.failure())
                .contains("docs/work/active/dispatch/challenge.md")
                .contains("UTF-8")
                .doesNotContain(folder.toString());
    }

    @Test
    void such_as_a_wrong_work_folder_never_looks_like_a_pass(@TempDir Path folder) throws Exception {
        Repository repository =
                Repository.whole(folder).without(Repository.ENTRY).with("""
                === bfflow.yml
                work: docs/wrok
                """);

        Build build = maven.run(repository, "verify").red();

        assertThat(build.findings()).singleElement().asString().contains("nothing-to-govern", "docs/wrok");
    }

    @Test
    void in_the_policy_stops_the_build_at_its_place(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder).with("""
                === bfflow.yml
                work: docs/work
                milestoens: ["2026.12"]
                """);

        Build build = maven.run(repository, "verify").red();

        assertThat(build.failure())
                .contains("bfflow.yml:2:1: ")
                .contains("milestoens")
                .contains("milestones");
        assertThat(build.findings()).isEmpty();
    }

    @Test
    void that_is_too_large_or_too_deep_is_named_and_not_read(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        Path page = folder.resolve("docs/work/active/dispatch/large.md");
        try (RandomAccessFile large = new RandomAccessFile(page.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        repository.with("=== docs/work/active/deep/challenge.md\n# Challenge: X\n\n" + "> ".repeat(10_000) + "x\n");

        Build build = maven.run(repository, "verify").red();

        assertThat(build.out())
                .contains("docs/work/active/dispatch/large.md: it is larger than 2 MB, and so it was not read")
                .contains("docs/work/active/deep/challenge.md:3:201: what nests more than 100 deep here is not read");
    }
}
