package com.betterfleet.bfflow.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogJson;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.lock.LockFile;
import com.betterfleet.bfflow.lock.LockUpdate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Titles, owners, reasons and names of files that would colour, clear or rewrite a terminal, make a link of what follows, or
 * turn it around: whichever goal tells of them, in whichever format, nothing of the kind is printed.
 */
@MojoTest
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
class HostileTextTest {

    private static final String EVIL =
            "Evil\u001B[31m red\u0007 \u001B]8;;http://x.example\u0007 link\u009B2J \u202Eright \u2066left \u007F";

    /** The same as YAML has it in quotes, and two lines that Maven never wrote. */
    private static final String EVIL_YAML =
            "Evil\\x1b[31m red\\a \\x9b2J \\u202eright \\u007f \\r[INFO] faked \\n[ERROR] faked";

    private static final String ITEM = "dis\u001B[31mpatch";

    /** What must not be printed; a line feed and a tab may, and a carriage return before a line feed. */
    private static final String UNSAFE =
            "(?s).*([\\p{Cc}&&[^\\n\\t\\r]]|\\r(?!\\n)|[\\u202A-\\u202E\\u2066-\\u2069]|(?m)^\\[(INFO|ERROR)] faked).*";

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @TempDir
    private Path root;

    @BeforeEach
    void write_the_repository() throws IOException {
        String item = "docs/work/active/" + ITEM + "/";
        write("bfflow.yml", """
                milestones: ["2026.11", "%1$s"]
                waivers:
                  - {rule: story-narrow, artefact: COR-13, reason: "%1$s", approved-by: "%1$s"}
                """.formatted(EVIL_YAML));
        write(item + "challenge.md", """
                # Challenge: %1$s

                - Owner: %1$s

                ## High-Level Use Cases / JTBD

                - TODO %1$s
                """.formatted(EVIL));
        write(item + "specification.md", """
                # Specification: %1$s

                - Chalenge: [%1$s](challenge.md)
                - Owner: %1$s

                ## Requirements

                ### %1$s

                See [%1$s](%1$s.md).
                """.formatted(EVIL));
        write(item + "stories.md", """
                # %1$s stories

                - Specification: [%1$s](specification.md)
                - Owner: %1$s

                ## COR-12: %1$s

                - Status: done
                - Milestone: 2026.11

                As a reader, I want %1$s.

                ### Acceptance criteria

                - %1$s

                ## COR-13: %1$s

                - Status: in deliveri %1$s
                - Milestone: 2026.11
                - Depends on: [%1$s](%1$s.md)
                """.formatted(EVIL));
        write("docs/release-notes/unreleased/COR-12.md", """
                ---
                stories: [COR-12]
                type: deprecated
                audience: customer
                title: "%s"
                deprecation: {replacement: "%1$s", removal: "%1$s"}
                ---
                """.formatted(EVIL_YAML));
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "validate")
    void validate(ValidateMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("cache", false), "text", "json");
        isHarmless(mojo, Map.of("cache", true), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "status")
    void status(StatusMojo mojo) throws Exception {
        isHarmless(mojo, Map.of(), "text", "md", "json");
        isHarmless(mojo, Map.of("owner", EVIL + "x"), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "status")
    void status_over_catalogues(StatusMojo mojo) throws Exception {
        catalogue("wiki.json");

        isHarmless(mojo, Map.of("catalogs", "wiki.json"), "text", "md", "json");
        isHarmless(mojo, Map.of("catalogs", "no" + EVIL + ".json"), "text", "json");
        write("wiki.json", """
                {"schemaVersion": 1, "repository": {"name": "w"}, "pages": [{"id": "a", "kind": "\\u001B[31m"}]}
                """);
        isHarmless(mojo, Map.of("catalogs", "wi*.json"), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "catalog")
    void catalog(CatalogMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("output", root.resolve("out" + EVIL).toFile(), "name", EVIL), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "review")
    void review(ReviewMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("story", List.of(EVIL)), "text", "json");
        agree();
        write("docs/work/active/" + ITEM + "/specification.md", "# Other\n\n" + EVIL + "\n");
        isHarmless(mojo, Map.of("story", List.of()), "text", "md", "json");
        isHarmless(mojo, Map.of("accept", List.of(EVIL)), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "milestone")
    void milestone(MilestoneMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("milestone", "2026.11"), "text", "md", "json");
        isHarmless(mojo, Map.of("milestone", "none of them"), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "rules")
    void rules(RulesMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("rule", EVIL), "text", "md", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "context")
    void context(ContextMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("story", "COR-12"), "text", "json");
        isHarmless(mojo, Map.of("story", "COR-13", "requireReady", true), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "release")
    void release(ReleaseMojo mojo) throws Exception {
        Map<String, Object> parameters = Map.of("releaseVersion", "1.0.0", "date", "2026-11-22", "dryRun", true);
        isHarmless(mojo, parameters, "text", "json");
        write("docs/work/active/" + ITEM + "/specification.md", """
                # Specification: %1$s

                - Challenge: [%1$s](challenge.md)
                """.formatted(EVIL));
        write("bfflow.yml", """
                rules: {dependency-target: off, broken-link: off, unknown-status: off, story-release-note: off}
                """);
        isHarmless(mojo, parameters, "text", "json");
        isHarmless(mojo, Map.of("releaseVersion", EVIL, "dryRun", false), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "move")
    void move(MoveMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("workItem", EVIL, "to", "archived", "dryRun", true), "text", "json");
        isHarmless(mojo, Map.of("workItem", ITEM, "to", "archived", "dryRun", true), "text", "json");
        isHarmless(mojo, Map.of("workItem", ITEM, "to", "archived", "dryRun", false), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "fix")
    void fix(FixMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("dryRun", true), "text", "json");
        isHarmless(mojo, Map.of("dryRun", false), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "linear")
    void linear(LinearMojo mojo) throws Exception {
        isHarmless(mojo, Map.of(), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "new")
    void new_pages(NewMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("kind", "specification", "workItem", ITEM, "title", EVIL), "text");
        isHarmless(mojo, Map.of("kind", "specification", "workItem", ITEM, "title", EVIL), "json");
        isHarmless(mojo, Map.of("kind", EVIL), "text");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "release-notes")
    void release_notes(ReleaseNotesMojo mojo) throws Exception {
        isHarmless(mojo, Map.of("deprecations", true), "text", "json");
    }

    @Test
    @Basedir("/projects/whole")
    @InjectMojo(goal = "baseline")
    void a_mistake_in_the_policy(BaselineMojo mojo) throws Exception {
        write("bfflow.yml", "\"" + EVIL_YAML + "\": 1\nwork: \"" + EVIL_YAML + "\"\n");

        isHarmless(mojo, Map.of(), "text", "json");
    }

    private Governed governed() throws Exception {
        return Governed.read(root, "bfflow.yml", getClass().getClassLoader());
    }

    /** What the repository says of itself to others, under a name that is as bad. */
    private void catalogue(String path) throws Exception {
        Catalog catalog = governed().catalog(new Catalog.Repository(EVIL, Optional.empty(), Optional.of(EVIL)));
        Files.write(root.resolve(path), CatalogJson.of(catalog));
    }

    private void agree() throws Exception {
        LockUpdate all = LockUpdate.of(governed().chain(), Lock.NONE, Optional.empty());
        write(Lock.FILE, LockFile.text(all.lock()));
    }

    /** Runs a goal in each format: something of the repository's text must have been printed, and nothing of what is unsafe. */
    private void isHarmless(Mojo mojo, Map<String, Object> parameters, String... formats) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "root", root.toFile());
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            MojoExtension.setVariableValueToObject(mojo, parameter.getKey(), parameter.getValue());
        }
        for (String format : formats) {
            HarnessSession.complete(session);
            MojoExtension.setVariableValueToObject(mojo, "format", format);
            List<String> told = told(mojo);

            assertThat(told)
                    .as("%s of %s", format, parameters)
                    .allSatisfy(text -> assertThat(text).doesNotMatch(UNSAFE));
            assertThat(String.join("\n", told))
                    .as("%s of %s", format, parameters)
                    .containsPattern("\uFFFD\\[31m|\\\\u001B\\[31m");
        }
    }

    /** All that the goal says: in the log, on standard output, and as it fails, causes included. */
    private List<String> told(Mojo mojo) throws Exception {
        clearInvocations(log);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        StringBuilder failure = new StringBuilder();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            mojo.execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                failure.append(cause.getMessage()).append('\n');
            }
        } finally {
            System.setOut(out);
        }
        String logged = mockingDetails(log).getInvocations().stream()
                .flatMap(call -> Arrays.stream(call.getArguments()))
                .map(String::valueOf)
                .reduce("", (one, other) -> one + other + "\n");
        return List.of(printed.toString(UTF_8), logged, failure.toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
