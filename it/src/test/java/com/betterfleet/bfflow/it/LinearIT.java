package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mirror in Linear: what it should hold, and where it differs, as {@code docs/linear.md} shows it. */
@OnEveryMaven
record LinearIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/linear.md");

    private static final String DRIFT =
            "[WARNING] docs/work/active/dispatch/stories.md:7:3 linear-drift: COR-12 \"Grey out"
                    + " stale vehicles\" is in delivery, and its issue COR-12 is \"Todo\" in Linear";

    private static Repository example(Path folder) throws IOException {
        return Repository.in(folder)
                .withCopyOf(Settings.project().resolve("examples/dispatch-board"))
                .without("pom.xml");
    }

    @Test
    void what_stands_in_the_guide_is_what_it_prints(@TempDir Path folder) throws Exception {
        Repository repository = example(folder);

        Build list = maven.run(repository, "-q", Settings.goal("linear")).green();

        assertThat(Readme.masked(list.log())).isEqualTo(Readme.shown(GUIDE, "to-do"));
        assertThat(repository.outputs()).containsExactly("target/bfflow/linear.csv", "target/bfflow/linear.json");
        assertThat(repository.read("target/bfflow/linear.json"))
                .contains("\"initiatives\": [", "\"issues\": [")
                .doesNotContain(folder.toString());
        assertThat(repository.read("target/bfflow/linear.csv")).startsWith("Id,Team,Title,Description,Status,");
    }

    @Test
    void an_export_shows_where_linear_differs_as_in_the_guide(@TempDir Path folder) throws Exception {
        Repository repository = example(folder).with("""
                === export.csv
                "ID","Team","Title","Description","Status","Project","Project Milestone"
                "DISP-1","Dispatch","Set the limit for each fleet","","Done","Stale vehicles on the dispatch board",""
                "DISP-2","Dispatch","Grey out stale vehicles","","Todo","Stale vehicles on the dispatch board",""
                "DISP-7","Dispatch","Sort by silence","","Backlog","Stale vehicles on the dispatch board",""
                """);

        Build build = maven.run(
                        repository,
                        Settings.goal("validate"),
                        "-Dbfflow.linear.export=export.csv",
                        "-Dbfflow.reports=sarif")
                .green();

        assertThat(Readme.masked(build.log())).containsSubsequence(Readme.shown(GUIDE, "drift"));
        assertThat(repository.report()).contains("\"rule\": \"linear-drift\"");
        assertThat(repository.read("target/bfflow/report.sarif")).contains("linear-drift");
        assertThat(maven.run(
                                repository,
                                Settings.goal("validate"),
                                "-Dbfflow.linear.export=export.csv",
                                "-Dbfflow.failOn=warning")
                        .red()
                        .failure())
                .contains("in the chain");
        assertThat(maven.run(repository, Settings.goal("validate"), "-Dbfflow.linear.export=nowhere.csv")
                        .red()
                        .failure())
                .contains("bfflow.linear.export names nowhere.csv, and there is no such file");
    }

    @Test
    void linear_is_read_once_and_its_snapshot_serves_builds_without_a_network(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);
        try (LinearServer linear = new LinearServer()) {
            Build build = maven.runOnline(
                            repository,
                            Map.of("LINEAR_API_KEY", LinearServer.TOKEN),
                            "-X",
                            Settings.goal("linear"),
                            linear.argument(),
                            "-Dbfflow.linear.online=true",
                            "-Dbfflow.linear.snapshot=true")
                    .green();

            assertThat(linear.requests()).isEqualTo(4);
            assertThat(build.log()).contains(DRIFT, "[INFO] bfflow: bfflow-linear.json written: 1 issue");
            assertNowhere(build, folder);
        }

        Build later = maven.run(repository, "validate").green();

        assertThat(later.findings()).containsExactly(DRIFT);
        repository.replace("bfflow-linear.json", "\"snapshotVersion\": 1", "\"snapshotVersion\": 1,");
        assertThat(maven.run(repository, "validate").red().failure()).contains("bfflow-linear.json is no JSON: line 2");
    }

    @Test
    void a_token_is_given_on_purpose_or_linear_is_not_asked(@TempDir Path folder, @TempDir Path elsewhere)
            throws Exception {
        Repository repository = Repository.whole(folder);
        try (LinearServer linear = new LinearServer()) {
            maven.runOnline(
                            repository,
                            Map.of("LINEAR_API_KEY", LinearServer.TOKEN),
                            Settings.goal("linear"),
                            linear.argument())
                    .green();
            assertThat(linear.requests()).isZero();

            // without -X: Maven 4 prints its own command line there
            Build given = maven.runOnline(
                            repository,
                            Map.of(),
                            Settings.goal("linear"),
                            linear.argument(),
                            "-Dbfflow.linear.token=" + LinearServer.TOKEN)
                    .green();
            assertThat(linear.requests()).isEqualTo(4);
            assertNowhere(given, folder);

            Path settings = Files.writeString(elsewhere.resolve("settings.xml"), """
                    <settings>
                      <servers>
                        <server>
                          <id>tracker</id>
                          <password>%s</password>
                        </server>
                      </servers>
                    </settings>
                    """.formatted(LinearServer.TOKEN));
            maven.runOnline(
                            repository,
                            Map.of(),
                            "-gs",
                            settings.toString(),
                            Settings.goal("linear"),
                            linear.argument(),
                            "-Dbfflow.linear.online=true",
                            "-Dbfflow.linear.server=tracker")
                    .green();
            assertThat(linear.requests()).isEqualTo(7);

            Build wrong = maven.runOnline(
                            repository,
                            Map.of(),
                            Settings.goal("linear"),
                            linear.argument(),
                            "-Dbfflow.linear.token=lin_api_wrong")
                    .red();
            assertThat(wrong.failure()).contains("Linear does not know the token");
            assertThat(wrong.out()).doesNotContain("lin_api_wrong");
        }
    }

    @Test
    void what_keeps_linear_from_being_read_is_one_sentence(@TempDir Path folder) throws Exception {
        Repository repository = Repository.whole(folder);

        assertThat(maven.run(repository, Settings.goal("linear"), "-Dbfflow.linear.online=true")
                        .red()
                        .failure())
                .contains("Linear cannot be read, because Maven is offline (-o)");
        assertThat(maven.runOnline(repository, Map.of(), Settings.goal("linear"), "-Dbfflow.linear.online=true")
                        .red()
                        .failure())
                .contains("there is no token to read Linear with; put it into the environment, as LINEAR_API_KEY");
        assertThat(maven.run(repository, Settings.goal("linear"), "-Dbfflow.linear.snapshot=true")
                        .red()
                        .failure())
                .contains("there is nothing to write into bfflow-linear.json");
    }

    /** The token is in no line and in no file. */
    private static void assertNowhere(Build build, Path folder) throws IOException {
        assertThat(build.out()).doesNotContain(LinearServer.TOKEN);
        assertThat(build.err()).doesNotContain(LinearServer.TOKEN);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(LinearServer.TOKEN);
            }
        }
    }
}
