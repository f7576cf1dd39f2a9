package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A product repository with the stories, and services' repositories with the code: one chain, by way of Maven's repository. */
@OnEveryMaven
@Execution(ExecutionMode.SAME_THREAD) // they share what they install
record UpstreamsIT(Maven maven) {

    private static final Path GUIDE = Settings.project().resolve("docs/many-repositories.md");

    private static final String WIKI = """
            === docs/work/active/fleet/challenge.md
            # Challenge: Fleets are blind

            ## High-Level Use Cases / JTBD

            - A dispatcher sees every vehicle.
            === docs/work/active/fleet/specification.md
            # Specification: Fleet map

            - Challenge: [Fleets are blind](challenge.md)

            ## Requirements

            ### Positions

            ### Alarms
            === docs/work/active/fleet/stories.md
            # Fleet map stories

            - Specification: [Fleet map](specification.md#positions)
            - Delivered in: core

            ## WIKI-1: Show positions

            - Status: in delivery

            As a dispatcher, I want positions, so that I see them.

            ### Acceptance criteria

            - They are shown.
            """;

    private static final String ENTRY = """
            === docs/release-notes/unreleased/WIKI-1.md
            ---
            stories: [WIKI-1]
            type: added
            audience: customer
            title: Dispatchers see where vehicles are
            ---
            """;

    /** Of a service that has stories of its own; they come from what the product says. */
    private static final String ALARMS = """
            === docs/work/active/alarms/stories.md
            # Alarm stories

            - Specification: [Fleet map](catalog:wiki/fleet/specification#alarms)

            ## ALARM-1: Sound alarms

            - Status: ready

            As a dispatcher, I want alarms, so that I hear them.

            ### Acceptance criteria

            - They are heard.
            """;

    @BeforeEach
    void forget() throws IOException {
        Path installed = Settings.repository().resolve("com/example/many");
        if (Files.exists(installed)) {
            try (Stream<Path> files = Files.walk(installed)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** {@code upstreams} are the lines within the plugin's configuration. */
    private static String pom(String name, String version, Object remote, String upstreams) {
        return """
                === pom.xml
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example.many</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  <packaging>pom</packaging>
                  <repositories>
                    <repository>
                      <id>product</id>
                      <url>%s</url>
                    </repository>
                  </repositories>
                  <distributionManagement>
                    <repository>
                      <id>product</id>
                      <url>%3$s</url>
                    </repository>
                  </distributionManagement>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-install-plugin</artifactId>
                        <version>3.1.4</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-deploy-plugin</artifactId>
                        <version>3.1.4</version>
                      </plugin>
                      <plugin>
                        <groupId>com.betterfleet.bfflow</groupId>
                        <artifactId>bfflow-maven-plugin</artifactId>
                        <version>@version@</version>
                        <configuration>
                          <upstreams>
                            %s
                          </upstreams>
                        </configuration>
                        <executions>
                          <execution>
                            <goals>
                              <goal>validate</goal>
                              <goal>release-notes</goal>
                              <goal>catalog</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(name, version, remote, upstreams);
    }

    private static String upstream(String coordinates) {
        return "<upstream>" + coordinates + "</upstream>";
    }

    @Test
    void stories_here_and_entries_there_make_one_chain(@TempDir Path folder) throws Exception {
        Object remote = Files.createDirectories(folder.resolve("remote")).toUri();
        Repository wiki = Repository.in(folder.resolve("wiki"))
                .with(pom("wiki", "1.4.0", remote, ""))
                .with(WIKI);
        Repository core = Repository.in(folder.resolve("core"))
                .with(pom("core", "2.0.0", remote, upstream("com.example.many:wiki:LATEST")))
                .with(ENTRY);

        Build published = maven.runOnline(wiki, Map.of(), "deploy").green();
        assertThat(published.said()).contains("[INFO] bfflow: catalogue: target/bfflow/catalog.json");
        assertThat(folder.resolve("remote/com/example/many/wiki/1.4.0/wiki-1.4.0-bfflow.json"))
                .hasSameBinaryContentAs(wiki.folder().resolve("target/bfflow/catalog.json"));

        maven.runOnline(core, Map.of(), "deploy", "-U", "-Dbfflow.groupBy=specification")
                .green();
        assertThat(core.read("target/bfflow/release-notes.md"))
                .contains("## Fleet map", "Dispatchers see where vehicles are");
        assertThat(folder.resolve("remote/com/example/many/core/2.0.0/core-2.0.0-bfflow.json"))
                .content()
                .contains("\"WIKI-1\"");

        Build together = maven.run(
                        wiki,
                        "-q",
                        Settings.goal("status"),
                        "-Dbfflow.catalogs=com.example.many:wiki:1.4.0,../core/target/bfflow/cat*.json")
                .green();
        assertThat(Readme.masked(together.log())).isEqualTo(Readme.shown(GUIDE, "landscape"));

        String asked = "-Dbfflow.catalogs=com.example.many:wiki:1.4.0,../core/target/bfflow/catalog.json";
        Build page = maven.run(wiki, "-q", Settings.goal("status"), asked, "-Dbfflow.format=html")
                .green();
        assertThat(wiki.read("target/bfflow/landscape.html"))
                .isEqualTo(page.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains("<th scope=\"row\">WIKI-1 <span>Show positions</span></th>", "in core, unreleased");

        maven.run(wiki, Settings.goal("release-notes"), asked, "-Dbfflow.formats=md,html,json,gitlab,github,trace")
                .green();
        assertThat(Readme.masked(wiki.read("target/bfflow/release-notes.md")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList()))
                .isEqualTo(Readme.shown(GUIDE, "notes"));
        assertThat(wiki.read("target/bfflow/release-notes.html")).contains("<h2 id=\"core\">core 2.0.0</h2>");
        assertThat(wiki.read("target/bfflow/release-notes.json")).contains("\"title\": \"Show positions\"");
        assertThat(wiki.read("target/bfflow/release-notes.trace.json")).contains("catalog:wiki/fleet/specification");

        // Maven's own local repository has it now; a network is not needed any more
        core.without("docs/release-notes/unreleased/WIKI-1.md").with(ENTRY.replace("WIKI-1", "WIKI-2"));
        Build renamed = maven.run(core, "validate").red();
        assertThat(Readme.masked(renamed.log())).containsSubsequence(Readme.shown(GUIDE, "missing"));
        assertThat(renamed.findings())
                .contains(
                        "[ERROR] docs/release-notes/unreleased/WIKI-2.md:2:11 release-note-story: the entry is for WIKI-2,"
                                + " and no story has that id; did you mean 'WIKI-1'?");

        core.replace("pom.xml", "wiki:LATEST", "wiki:[1,1.2)");
        assertThat(maven.run(core, "validate").red().failure())
                .contains("the upstream com.example.many:wiki:[1,1.2) cannot be resolved from the local repository, and"
                        + " Maven is offline: there is no version of it in this range; build once online, so that it is"
                        + " kept there, or declare it as optional");
    }

    @Test
    void a_repository_with_a_password_is_asked_as_maven_asks_it(@TempDir Path folder) throws Exception {
        try (ArtifactServer server = new ArtifactServer(folder.resolve("remote"))) {
            Path settings = settings(folder, ArtifactServer.PASSWORD);
            Repository wiki = Repository.in(folder.resolve("wiki"))
                    .with(pom("wiki", "1.4.0", server.url(), ""))
                    .with(WIKI);
            Repository alarms = Repository.in(folder.resolve("alarms"))
                    .with(pom("alarms", "3.0.0", server.url(), """
                            <upstream>
                              <artifact>com.example.many:wiki:[1,2)</artifact>
                            </upstream>
                            <upstream>
                              <artifact>com.example.many:later:1</artifact>
                              <optional>true</optional>
                            </upstream>
                            """))
                    .with(ALARMS);
            maven.runOnline(wiki, Map.of(), "-gs", settings.toString(), "-Dmaven.install.skip", "deploy")
                    .green();

            Build wrong = maven.runOnline(
                            alarms, Map.of(), "-gs", settings(folder, "wrong").toString(), "validate")
                    .red();
            assertThat(wrong.failure())
                    .contains(
                            "the upstream com.example.many:wiki:[1,2) cannot be resolved from ",
                            "product (" + server.url() + ")");

            Build build = maven.runOnline(
                            alarms,
                            Map.of(),
                            "-U",
                            "-gs",
                            settings(folder, ArtifactServer.PASSWORD).toString(),
                            "validate")
                    .green();
            assertThat(build.findings()).isEmpty();
            assertThat(build.said())
                    .anyMatch(line -> line.startsWith(
                                    "[WARNING] bfflow: the upstream com.example.many:later:1 cannot be resolved from ")
                            && line.endsWith("; links into it are not judged"));
            assertThat(build.out()).doesNotContain(ArtifactServer.PASSWORD);
        }
    }

    @Test
    void a_catalogue_that_cannot_be_read_is_one_sentence(@TempDir Path folder) throws Exception {
        Path remote = folder.resolve("remote");
        publish(remote, "corrupt", "{\"schemaVersion\": 1,");
        publish(remote, "older", "{\"schemaVersion\": 0, \"repository\": {\"name\": \"older\"}}");
        publish(remote, "newer", "{\"schemaVersion\": 2, \"repository\": {\"name\": \"newer\"}}");
        List<String> names = List.of("corrupt", "older", "newer", "itself");
        Repository all = Repository.in(folder.resolve("all"))
                .with(pom("all", "1", remote.toUri(), "")
                        .replace(
                                "  <repositories>",
                                "  <modules><module>corrupt</module><module>older</module>"
                                        + "<module>newer</module><module>itself</module></modules>\n  <repositories>")
                        .replaceAll("(?s)  <build>.*</build>\\R", ""));
        for (String name : names) {
            // each a repository of its own
            String reader = name.equals("itself") ? name : name + "-reader";
            all.with(pom(reader, "1", remote.toUri(), upstream("com.example.many:" + name + ":1"))
                            .replace("=== pom.xml", "=== " + name + "/pom.xml")
                            .replace("<upstreams>", "<root>${project.basedir}</root>\n<upstreams>"))
                    .with(ENTRY.replace("=== ", "=== " + name + "/"));
        }

        Build build = maven.runOnline(all, Map.of(), "-fae", "validate").red();

        String of = "the catalogue of the upstream com.example.many:";
        assertThat(build.log())
                .anyMatch(line -> line.contains(of + "corrupt:1 is no catalogue, or is damaged: line 1, column "))
                .anyMatch(
                        line -> line.contains(of + "older:1 is of schema 0, which this version of bfflow does not read"
                                + " any more; publish it again with bfflow of today"))
                .anyMatch(line -> line.contains(of + "newer:1 is of schema 2, and this version of bfflow knows no newer"
                        + " one than 1; update bfflow here, or name an older version of the upstream"))
                .anyMatch(
                        line -> line.contains("the upstream com.example.many:itself:1 is this repository itself, whose"
                                + " pages link to each other by their paths; delete <upstream>com.example.many:itself:1</upstream>"
                                + " from the <upstreams> of bfflow-maven-plugin"));
    }

    @Test
    void a_reactor_in_threads_publishes_one_catalogue_always_the_same(@TempDir Path folder) throws Exception {
        Path remote = Files.createDirectories(folder.resolve("remote"));
        Repository wiki = Repository.in(folder.resolve("wiki"))
                .with(pom("wiki", "1.4.0", remote.toUri(), "")
                        .replace(
                                "  <repositories>",
                                "  <modules><module>a</module><module>b</module><module>c</module></modules>\n"
                                        + "  <repositories>"))
                .with(WIKI);
        for (String name : List.of("a", "b", "c")) {
            wiki.with("""
                    === %s/pom.xml
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                      <modelVersion>4.0.0</modelVersion>
                      <parent>
                        <groupId>com.example.many</groupId>
                        <artifactId>wiki</artifactId>
                        <version>1.4.0</version>
                      </parent>
                      <artifactId>%1$s</artifactId>
                      <packaging>pom</packaging>
                    </project>
                    """.formatted(name));
        }

        maven.runOnline(wiki, Map.of(), "-T", "4", "deploy").green();
        Map<String, String> first = catalogues(remote);
        maven.runOnline(wiki, Map.of(), "-T", "4", "deploy").green();

        assertThat(first).containsOnlyKeys("com/example/many/wiki/1.4.0/wiki-1.4.0-bfflow.json");
        assertThat(catalogues(remote)).isEqualTo(first);
    }

    private static Map<String, String> catalogues(Path remote) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(remote)) {
            for (Path file : files.filter(path -> path.toString().endsWith("bfflow.json"))
                    .toList()) {
                found.put(remote.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    private static Path settings(Path folder, String password) throws IOException {
        return Files.writeString(folder.resolve("settings.xml"), """
                <settings>
                  <servers>
                    <server>
                      <id>product</id>
                      <username>%s</username>
                      <password>%s</password>
                    </server>
                  </servers>
                </settings>
                """.formatted(ArtifactServer.USER, password));
    }

    private static void publish(Path remote, String name, String catalogue) throws Exception {
        Path folder = Files.createDirectories(remote.resolve("com/example/many/" + name + "/1"));
        Files.writeString(folder.resolve(name + "-1-bfflow.json"), catalogue);
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(catalogue.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                folder.resolve(name + "-1-bfflow.json.sha1"), HexFormat.of().formatHex(sum));
    }
}
