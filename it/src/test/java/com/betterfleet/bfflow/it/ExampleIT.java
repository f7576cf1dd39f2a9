package com.betterfleet.bfflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that users copy, and what the README shows of it. */
@OnEveryMaven
record ExampleIT(Maven maven) {

    private static final Path EXAMPLES = Settings.project().resolve("examples");
    private static final String ENTRY = "docs/release-notes/unreleased/DISP-2.md";

    @Test
    void is_green_and_without_an_entry_red_just_as_the_readme_shows(@TempDir Path folder) throws Exception {
        Repository example = Repository.in(folder).withCopyOf(EXAMPLES.resolve("dispatch-board"));

        Build green = maven.run(example, "verify").green();

        assertThat(green.findings()).isEmpty();
        assertThat(example.read("target/bfflow/release-notes.md")).contains("DISP-1", "DISP-2");
        assertThat(Readme.masked(green.log())).containsSubsequence(Readme.shown("green"));

        example.without(ENTRY);
        Build red = maven.run(example, "verify").red();

        assertThat(red.findings())
                .singleElement()
                .asString()
                .startsWith("[ERROR] docs/work/active/stale-vehicles/stories.md:17:1 story-release-note: DISP-2 ");
        assertThat(red.log())
                .contains("[ERROR]   fix: mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=DISP-2");
        assertThat(Readme.masked(red.log())).containsSubsequence(Readme.shown("red"));
    }

    /** Examples are copied as they are, so the version stands in them as it is; a release must not forget them. */
    @Test
    void names_the_version_of_this_project_as_does_the_readme() throws IOException {
        try (Stream<Path> files = Files.find(EXAMPLES, 2, (file, any) -> file.endsWith("pom.xml"))) {
            List<Path> texts = Stream.concat(files, Stream.of(Readme.file())).toList();
            assertThat(texts)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(text -> assertThat(Files.readString(text))
                            .containsPattern("<artifactId>bfflow-[a-z-]+</artifactId>\\s+<version>(\\Q"
                                    + Settings.version() + "\\E|\\$\\{project.version})</version>"));
        }
    }
}
