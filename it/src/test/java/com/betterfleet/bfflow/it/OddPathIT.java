package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository in a folder, and with a work item, whose names are not plain. */
@OnEveryMaven
record OddPathIT(Maven maven) {

    @Test
    void is_checked_under_a_path_with_a_space_and_an_umlaut(@TempDir Path folder) throws Exception {
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode('ö'),
                "file names cannot hold an umlaut in this locale");
        Repository repository = Repository.in(folder.resolve("Größe und Maß"))
                .with(Repository.POM)
                .with(Repository.CHAIN.replace("work/active/dispatch/", "work/active/Grüne Flotte/"))
                .without(Repository.ENTRY);

        Build build = maven.run(repository, "verify").red();

        assertThat(build.log())
                .anyMatch(line -> line.startsWith(
                        "[ERROR] docs/work/active/Grüne Flotte/stories.md:5:1 story-release-note: COR-12"));
        assertThat(repository.report()).contains("\"path\": \"docs/work/active/Grüne Flotte/stories.md\"");
        assertThat(repository.outputs()).containsExactly("target/bfflow/report.html", "target/bfflow/report.json");
    }
}
