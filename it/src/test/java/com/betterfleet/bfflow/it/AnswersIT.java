package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs get to read, as {@code docs/answers.md} shows it. */
@OnEveryMaven
record AnswersIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/answers.md");

    private Build json(Repository repository, String goal, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("-q", Settings.goal(goal), "-Dbfflow.format=json"));
        all.addAll(List.of(arguments));
        return maven.run(repository, all.toArray(String[]::new));
    }

    @Test
    void what_stands_in_the_guide_is_what_is_printed(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml")
                .without("docs/release-notes/unreleased/DISP-2.md");

        Build build = json(repository, "validate", "-Dbfflow.failOn=never").green();

        assertThat(Readme.masked(build.log())).containsSubsequence(Readme.shown(GUIDE, "answer"));
        assertThat(build.log()).startsWith("{").endsWith("}");
    }

    @Test
    void every_goal_prints_one_object_and_nothing_else(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.CHAIN).with("""
                === bfflow.yml
                milestones: ["2026.11"]
                """);

        assertOk(json(repository, "validate"));
        assertOk(json(repository, "rules"));
        assertOk(json(repository, "rules", "-Dbfflow.rule=story-narrow"));
        assertOk(json(repository, "status"));
        assertOk(json(repository, "context", "-Dbfflow.story=COR-12"));
        assertOk(json(repository, "release-notes"));
        assertOk(json(repository, "fix"));
        assertOk(json(repository, "review"));
        assertOk(json(repository, "linear"));
        assertOk(json(repository, "catalog", "-Dbfflow.name=fleet"));
        assertOk(json(repository, "new", "-Dbfflow.kind=work-item", "-Dbfflow.title=Fuel"));
        assertOk(json(repository, "release", "-Dbfflow.releaseVersion=1.0.0", "-Dbfflow.includeUnfinished"));
        assertOk(json(repository, "baseline"));
    }

    private static void assertOk(Build build) {
        assertThat(build.green().log())
                .startsWith("{", "  \"schemaVersion\": 1,", "  \"ok\": true,")
                .endsWith("  \"problems\": []", "}");
    }

    @Test
    void what_cannot_be_done_is_a_problem_without_a_rule(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.CHAIN);

        Build unknown = json(repository, "context", "-Dbfflow.story=COR-13");
        assertThat(unknown.log())
                .startsWith("{", "  \"schemaVersion\": 1,", "  \"ok\": false,", "  \"data\": {},")
                .contains("      \"message\": \"there is no story COR-13; did you mean COR-12?\",");

        repository.with("=== bfflow.yml\nwark: docs/work\n");
        assertThat(json(repository, "status").log())
                .containsSubsequence("      \"path\": \"bfflow.yml\",", "      \"line\": 1,", "      \"column\": 1,");
    }
}
