package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story in delivery whose release-note entry is missing. */
@OnEveryMaven
record MissingEntryIT(Maven maven) {

    private static final String FIX = "mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12";

    @Test
    void fails_the_build_and_names_the_command_that_mends_it(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);

        Build red = maven.run(repository, "verify").red();

        assertThat(red.log())
                .containsSequence(
                        "[ERROR] docs/work/active/dispatch/stories.md:5:1 story-release-note: COR-12 \"Grey out stale vehicles\""
                                + " is in delivery and has no release-note entry",
                        "[ERROR]   fix: " + FIX);
        assertThat(red.findings()).hasSize(1);
        assertThat(red.failure()).contains("1 error in the chain; see target/bfflow/report.html");
        assertThat(repository.report()).contains("\"rule\": \"story-release-note\"", FIX);
        assertThat(repository.outputs())
                .as("notes are not rendered after a failure")
                .containsExactly("target/bfflow/report.html", "target/bfflow/report.json");

        Build made =
                maven.run(repository, FIX.substring("mvn ".length()).split(" ")).green();

        assertThat(made.said()).singleElement().asString().contains("wrote " + Repository.ENTRY);
        assertThat(repository.read(Repository.ENTRY)).contains("stories: [COR-12]", "title: Grey out stale vehicles");

        Build green = maven.run(repository, "verify").green();

        assertThat(green.findings()).isEmpty();
        assertThat(repository.read("target/bfflow/release-notes.md")).contains("Grey out stale vehicles");
    }
}
