package com.betterfleet.bfflow.bench;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogJson;
import com.betterfleet.bfflow.catalog.EntryText;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StoryStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many catalogues in a Maven repository, and a project that declares and uses them all.
 *
 * @param top where all is written
 * @param count how many catalogues
 * @param stories how many each has, twenty to a specification
 */
record ManyLayout(Path top, int count, int stories) {

    private static final int TO_A_PAGE = 20;

    String name(int i) {
        return "service-" + i;
    }

    Path catalog(int i) {
        return top.resolve("remote/com/example/many/" + name(i) + "/1/" + name(i) + "-1-bfflow.json");
    }

    Path project() {
        return top.resolve("project");
    }

    void write() throws IOException {
        StringBuilder upstreams = new StringBuilder();
        StringBuilder pages = new StringBuilder("# Stories\n");
        for (int i = 0; i < count; i++) {
            Files.createDirectories(catalog(i).getParent());
            Files.write(catalog(i), CatalogJson.of(catalogOf(i)));
            upstreams.append("<upstream>com.example.many:").append(name(i)).append(":1</upstream>\n");
            pages.append("\n## OWN-")
                    .append(i + 1)
                    .append(": Use ")
                    .append(name(i))
                    .append("\n\n- Status: ready\n- Specification: [It](catalog:")
                    .append(name(i))
                    .append("/item-0/specification#requirement-1)\n- Depends on: S")
                    .append(i)
                    .append(
                            "-1\n\nAs a user, I want it, so that I have it.\n\n**Acceptance criteria**\n\n- It is there.\n");
        }
        write("docs/work/active/use/stories.md", pages.toString());
        write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example.many</groupId>
                  <artifactId>consumer</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <repositories>
                    <repository>
                      <id>product</id>
                      <url>%s</url>
                    </repository>
                  </repositories>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>com.betterfleet.bfflow</groupId>
                        <artifactId>bfflow-maven-plugin</artifactId>
                        <version>0.1.0-SNAPSHOT</version>
                        <configuration>
                          <upstreams>
                %s
                          </upstreams>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(top.resolve("remote").toUri(), upstreams));
    }

    private void write(String path, String text) throws IOException {
        Path file = project().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Catalog catalogOf(int i) {
        List<Catalog.Page> pages = new ArrayList<>();
        List<Catalog.Story> all = new ArrayList<>();
        List<Catalog.Entry> entries = new ArrayList<>();
        for (int item = 0; item * TO_A_PAGE < stories; item++) {
            String folder = "item-" + item;
            pages.add(page(i, folder, "challenge", Kind.CHALLENGE, List.of()));
            pages.add(page(i, folder, "specification", Kind.SPECIFICATION, List.of(folder + "/challenge")));
            pages.add(page(i, folder, "stories", Kind.STORY_SET, List.of()));
            for (int n = 1; n <= TO_A_PAGE && item * TO_A_PAGE + n <= stories; n++) {
                StoryId id = new StoryId("S" + i + "-" + (item * TO_A_PAGE + n));
                all.add(new Catalog.Story(
                        id,
                        "Something that somebody wants of service " + i,
                        folder + "/stories",
                        n * 12,
                        "s" + i + "-" + n + "-something-that-somebody-wants",
                        Optional.of(StoryStatus.DONE),
                        true,
                        Optional.of("2026.11"),
                        Optional.empty(),
                        List.of(folder + "/specification#requirement-" + (n % 5 + 1)),
                        List.of(folder + "/challenge"),
                        List.of()));
                entries.add(
                        new Catalog.Entry(
                                "docs/release-notes/unreleased/" + id + ".md",
                                List.of(id),
                                Optional.of("added"),
                                Optional.of("customer"),
                                Optional.of("Somebody has something of service " + i),
                                Optional.empty(),
                                new EntryText(
                                        false,
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        "Whoever asked for it finds it on the map, in the list and in what is exported every night.")));
            }
        }
        return new Catalog(
                new Catalog.Repository(name(i), Optional.of("com.example.many"), Optional.of("1")),
                pages,
                all,
                entries,
                List.of(),
                Optional.of(new Catalog.Notes(Map.of(), List.of(), Optional.empty())));
    }

    private static Catalog.Page page(int i, String folder, String file, Kind kind, List<String> challenges) {
        List<String> anchors = new ArrayList<>();
        List<Catalog.Requirement> requirements = new ArrayList<>();
        List<Catalog.Section> sections = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            anchors.add("requirement-" + n);
            if (kind == Kind.SPECIFICATION) {
                requirements.add(new Catalog.Requirement("Requirement " + n, List.of("requirement-" + n)));
                sections.add(new Catalog.Section("requirement-" + n, "Requirement " + n, "0123456789abcdef" + n));
            }
        }
        return new Catalog.Page(
                folder + "/" + file,
                kind,
                "Item " + folder + " of service " + i,
                Stage.ACTIVE,
                "docs/work/active/" + folder + "/" + file + ".md",
                1,
                kind == Kind.STORY_SET ? Optional.empty() : Optional.of("approved"),
                Optional.of("https://docs.example.com/service-" + i + "/" + folder + "/" + file + "/"),
                Optional.empty(),
                challenges,
                anchors,
                requirements,
                sections);
    }
}
