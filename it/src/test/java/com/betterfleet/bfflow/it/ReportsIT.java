package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a broken chain, and the commands of {@code docs/ci.md} as they stand there. */
@OnEveryMaven
record ReportsIT(Maven maven) {

    private static final Pattern COMMAND = Pattern.compile("\\bmvn (-B [^'\\n]+)");

    private static final String ANNOTATION = "::error file=docs/work/active/dispatch/stories.md,line=5,col=1,"
            + "title=bfflow story-release-note::COR-12 \"Grey out stale vehicles\" is in delivery and has no release-note"
            + " entry%0Afix: mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12";

    @Test
    void all_of_them_are_written_by_one_build_that_fails_and_hold_no_path_of_the_machine(@TempDir Path folder)
            throws Exception {
        Repository repository = Repository.broken(folder);

        Build build = maven.run(
                        repository,
                        "verify",
                        "-Dbfflow.reports=sarif,codequality,junit,checkstyle,github",
                        "-Denv.GITHUB_ACTIONS=true")
                .red();

        assertThat(build.log()).containsOnlyOnce(ANNOTATION);
        assertThat(repository.outputs())
                .containsExactly(
                        "target/bfflow/checkstyle.xml",
                        "target/bfflow/codequality.json",
                        "target/bfflow/junit.xml",
                        "target/bfflow/report.html",
                        "target/bfflow/report.json",
                        "target/bfflow/report.sarif");
        for (String report : repository.outputs()) {
            assertThat(repository.read(report))
                    .contains("story-release-note", "docs/work/active/dispatch/stories.md")
                    .doesNotContain(folder.toString(), folder.toUri().toString());
        }
    }

    @Test
    void each_pipeline_gets_what_it_collects(@TempDir Path folder) throws Exception {
        List<String> commands = commands();
        assertThat(commands).hasSize(3);

        for (String command : commands) {
            Repository repository = Repository.broken(folder.resolve("pipeline" + commands.indexOf(command)));
            maven.run(repository, command.split(" ")).red();

            assertThat(repository.outputs())
                    .hasSize(command.contains("github") ? 3 : 4)
                    .contains("target/bfflow/report.html", "target/bfflow/report.json");
        }
    }

    @Test
    void a_build_elsewhere_prints_no_annotations_and_says_why(@TempDir Path folder) throws Exception {
        Build build = maven.run(Repository.whole(folder), "verify", "-Dbfflow.reports=GitHub")
                .green();

        assertThat(build.log()).noneMatch(line -> line.startsWith("::"));
        assertThat(build.said())
                .contains("[INFO] bfflow: no annotations for GitHub, because GITHUB_ACTIONS is not true here");
    }

    @Test
    void a_bypass_stands_in_what_others_read(@TempDir Path folder) throws Exception {
        Repository repository = Repository.broken(folder);

        maven.run(repository, "verify", "-Dbfflow.reports=sarif,junit", "-Dbfflow.bypass=outage, see OPS-1")
                .green();

        assertThat(repository.read("target/bfflow/report.sarif")).contains("\"bypass\": \"outage, see OPS-1\"");
        assertThat(repository.read("target/bfflow/junit.xml"))
                .contains("<property name=\"bypass\" value=\"outage, see OPS-1\"/>");
    }

    private static List<String> commands() throws Exception {
        String guide = Files.readString(Settings.project().resolve("docs/ci.md"));
        return COMMAND.matcher(guide).results().map(command -> command.group(1)).toList();
    }
}
