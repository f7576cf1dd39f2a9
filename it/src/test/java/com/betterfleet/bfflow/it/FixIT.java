package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has one right answer is mended, as {@code docs/fixing.md} shows it. */
@OnEveryMaven
record FixIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/fixing.md");
    private static final String WORK = "docs/work/active/stale-vehicles/";
    private static final String ENTRY = "docs/release-notes/unreleased/DISP-2.md";

    private static Repository withMistakes(Path folder) throws Exception {
        return Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml")
                .without(ENTRY)
                .replace(WORK + "stories.md", "in delivery", "in delivry")
                .replace(
                        WORK + "specification.md",
                        "- Challenge: [Dispatchers send vehicles that are not there](challenge.md)\n",
                        "");
    }

    @Test
    void a_dry_run_shows_all_of_it_and_changes_nothing(@TempDir Path folder) throws Exception {
        Repository repository = withMistakes(folder);

        Build dry =
                maven.run(repository, Settings.goal("fix"), "-Dbfflow.dryRun").green();

        assertThat(Readme.masked(dry.log())).containsSubsequence(Readme.shown(GUIDE, "dry-run"));
        assertThat(folder.resolve(ENTRY)).doesNotExist();
        assertThat(repository.read(WORK + "stories.md")).contains("in delivry");
    }

    @Test
    void the_check_names_the_command_and_is_green_after_it(@TempDir Path folder) throws Exception {
        Repository repository = withMistakes(folder);

        Build check = maven.run(repository, Settings.goal("validate")).red();
        assertThat(check.log()).contains("[INFO] bfflow: mvn bfflow:fix mends all of them");

        maven.run(repository, Settings.goal("fix")).green();
        maven.run(repository, Settings.goal("validate")).green();
        assertThat(maven.run(repository, Settings.goal("fix")).green().log()).contains("[INFO] bfflow: nothing to fix");
    }

    @Test
    void what_needs_a_decision_is_listed(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder)
                .with(Repository.CHAIN)
                .replace("docs/work/active/dispatch/stories.md", "As a dispatcher, I want", "Please have");

        Build quiet = maven.run(repository, "-q", Settings.goal("fix"), "-Dbfflow.dryRun")
                .green();
        assertThat(quiet.log()).isEmpty();

        Build build = maven.run(repository, Settings.goal("fix")).green();
        assertThat(build.findings()).singleElement().asString().contains("story-narrow");
        assertThat(build.log()).contains("[INFO] bfflow: nothing has only one right answer; 1 finding left");
    }
}
