package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases, as {@code docs/releases.md} tells of them. */
@OnEveryMaven
record ReleaseIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/releases.md");

    /** A story that is done, and one that is not, each with its entry. */
    private static Repository repository(Path folder) throws IOException {
        return Repository.whole(folder)
                .replace("docs/work/active/dispatch/stories.md", "- Status: in delivery", "- Status: done")
                .replace(Repository.ENTRY, "greyed out\n---\n", "greyed out\n---\nSee the [map](../../map.md).\n")
                .with("""
                        === docs/map.md
                        # The map
                        === docs/work/active/dispatch/more-stories.md
                        # More dispatch board stories

                        - Specification: [Dispatch board](specification.md)

                        ## COR-13: Filter stale vehicles

                        - Status: in delivery

                        As a dispatcher, I want stale vehicles filtered, so that the board stays readable.

                        ### Acceptance criteria

                        - One click hides them.
                        === docs/release-notes/unreleased/COR-13.md
                        ---
                        stories: [COR-13]
                        type: added
                        audience: customer
                        title: Stale vehicles can be hidden
                        ---
                        """);
    }

    @Test
    void the_plan_is_shown_and_then_done_and_the_next_build_is_green(@TempDir Path folder) throws Exception {
        Repository repository = repository(folder);
        List<String> guide = Readme.shown(GUIDE, "release");

        Build dryRun = maven.run(repository, Settings.goal("release"), "-Dbfflow.dryRun", "-Dbfflow.date=2026-11-22")
                .green();
        assertThat(Readme.masked(dryRun.said()))
                .containsAll(guide.subList(0, 4))
                .doesNotContain(guide.get(4));
        assertThat(folder.resolve("CHANGELOG.md")).doesNotExist();

        // the version is the POM's
        Build release = maven.run(repository, Settings.goal("release"), "-Dbfflow.date=2026-11-22")
                .green();
        assertThat(Readme.masked(release.said())).isEqualTo(guide);
        assertThat(repository.read("CHANGELOG.md"))
                .contains("## 1.4.0 (2026-11-22)", "greyed out** (COR-12)", "[map](docs/map.md)");
        assertThat(repository.read("docs/release-notes/released/1.4.0/COR-12.md"))
                .contains("[map](../../../map.md)");
        maven.run(repository, "verify").green();

        Build again = maven.run(repository, Settings.goal("release")).green();
        assertThat(again.said())
                .containsExactly("[INFO] bfflow: 1.4.0 is released already; nothing is left to go into it");
    }

    @Test
    void what_is_asked_for_on_the_command_line_is_done_and_deprecations_are_listed(@TempDir Path folder)
            throws Exception {
        Repository repository = repository(folder)
                .replace(
                        Repository.ENTRY,
                        "type: added",
                        "type: deprecated\ndeprecation: {replacement: The new board, removal: '2.0'}")
                .with("=== bfflow.yml\nmilestones: ['2026.11']\n");

        maven.run(
                        repository,
                        Settings.goal("release"),
                        "-Dbfflow.releaseVersion=1.0.0",
                        "-Dbfflow.milestone=2026.11",
                        "-Dbfflow.updateStories")
                .green();
        assertThat(repository.read("docs/release-notes/released/1.0.0/release.yml"))
                .contains("milestone: \"2026.11\"");
        assertThat(repository.read("docs/work/active/dispatch/stories.md")).contains("- Status: released");

        Build append = maven.run(
                        repository,
                        Settings.goal("release"),
                        "-Dbfflow.releaseVersion=1.0.0",
                        "-Dbfflow.append",
                        "-Dbfflow.includeUnfinished")
                .green();
        assertThat(append.said()).contains("[INFO] bfflow: released 1.0.0 with 1 entry");

        Build empty = maven.run(
                        repository, Settings.goal("release"), "-Dbfflow.releaseVersion=2.0.0", "-Dbfflow.allowEmpty")
                .green();
        assertThat(empty.said())
                .contains(
                        "[WARNING] bfflow: docs/release-notes/released/1.0.0/COR-12.md: \"Dispatchers see stale vehicles"
                                + " greyed out\" was to be removed in 2.0, and no entry of type removed tells of it");

        Build listed = maven.run(repository, "-q", Settings.goal("release-notes"), "-Dbfflow.deprecations")
                .green();
        assertThat(listed.log())
                .containsExactly(
                        "docs/release-notes/released/1.0.0/COR-12.md Dispatchers see stale vehicles greyed out",
                        "  deprecated in 1.0.0, to be removed in 2.0",
                        "  use instead: The new board");
    }

    @Test
    void an_error_in_the_chain_stops_it(@TempDir Path folder) throws Exception {
        Repository repository = repository(folder).without("docs/work/active/dispatch/challenge.md");

        Build release = maven.run(repository, Settings.goal("release")).red();

        assertThat(release.findings())
                .singleElement()
                .asString()
                .contains("docs/work/active/dispatch/specification.md:3:14 link-target");
        assertThat(release.failure()).contains("nothing is released while the chain is broken: 1 error");
        assertThat(folder.resolve("docs/release-notes/released")).doesNotExist();
    }

    @Test
    void the_maven_release_plugin_tags_the_version_with_its_notes(@TempDir Path folder) throws Exception {
        Path remote = folder.resolve("remote.git");
        git(folder, "init", "--quiet", "--bare", remote.toString());
        Files.createDirectories(folder.resolve("work"));
        git(folder.resolve("work"), "init", "--quiet");
        Repository repository = repository(folder.resolve("work"))
                .replace("pom.xml", "<plugins>", "<plugins>\n" + sample())
                .replace("pom.xml", "<build>", """
                        <scm>
                          <developerConnection>scm:git:%s</developerConnection>
                          <tag>HEAD</tag>
                        </scm>
                        <build>
                        """.formatted(remote.toUri()))
                .with("=== .gitignore\ntarget/\n");
        commitAll(repository, remote);

        maven.run(
                        repository,
                        "release:prepare",
                        "-Darguments=" + String.join(" ", maven.offline()),
                        // the plugin under test is a snapshot
                        "-DignoreSnapshots")
                .green();

        String tagged = git(repository.folder(), "ls-tree", "-r", "--name-only", "fleet-1.4.0");
        assertThat(tagged.lines())
                .contains(
                        "CHANGELOG.md",
                        "docs/release-notes/released/1.4.0/COR-12.md",
                        "docs/release-notes/released/1.4.0/release.yml",
                        "docs/release-notes/unreleased/COR-13.md")
                .doesNotContain("docs/release-notes/unreleased/COR-12.md");
        assertThat(git(repository.folder(), "show", "fleet-1.4.0:CHANGELOG.md"))
                .contains("## 1.4.0 (" + LocalDate.now(ZoneOffset.UTC).getYear());
        assertThat(git(repository.folder(), "show", "fleet-1.4.0:pom.xml")).contains("<version>1.4.0</version>");
        assertThat(git(repository.folder(), "status", "--porcelain", "--untracked-files=no"))
                .isEmpty();
    }

    @Test
    void components_of_one_repository_are_released_on_their_own(@TempDir Path folder) throws Exception {
        Repository repository = Repository.in(folder).with(Repository.POM);
        for (String component : List.of("board", "alarm")) {
            repository(folder.resolve("services").resolve(component)).with("=== bfflow.yml\nanchors: mkdocs\n");
        }

        maven.run(repository, Settings.goal("release"), "-Dbfflow.root=services/board", "-Dbfflow.releaseVersion=2.1.0")
                .green();

        assertThat(folder.resolve("services/board/docs/release-notes/released/2.1.0/COR-12.md"))
                .exists();
        assertThat(folder.resolve("services/board/CHANGELOG.md")).exists();
        assertThat(folder.resolve("services/alarm/CHANGELOG.md")).doesNotExist();
        assertThat(folder.resolve("services/alarm/" + Repository.ENTRY)).exists();
    }

    private static String sample() throws IOException {
        Matcher sample = Pattern.compile("<!-- sample:release-plugin -->\\s*```xml\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(sample.find()).isTrue();
        return sample.group(1);
    }

    private static void commitAll(Repository repository, Path remote) throws Exception {
        Path folder = repository.folder();
        git(folder, "config", "user.name", "Dana");
        git(folder, "config", "user.email", "dana@example.com");
        git(folder, "remote", "add", "origin", remote.toString());
        git(folder, "checkout", "--quiet", "-b", "main");
        git(folder, "add", "--all");
        git(folder, "commit", "--quiet", "--message=Begin");
        git(folder, "push", "--quiet", "--set-upstream", "origin", "main");
    }

    private static String git(Path folder, String... arguments) throws Exception {
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("git %s", String.join(" ", arguments))
                .isZero();
        return out;
    }
}
