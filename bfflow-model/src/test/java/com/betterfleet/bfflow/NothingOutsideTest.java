package com.betterfleet.bfflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.context.ContextMarkdown;
import com.betterfleet.bfflow.context.ContextReader;
import com.betterfleet.bfflow.notes.HtmlNotes;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.report.html.HtmlReport;
import com.betterfleet.bfflow.repository.ImageFile;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page, an entry, the policy or the site's configuration names: nothing outside the root is read or written. */
class NothingOutsideTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String SECRET = "Hush, a secret";

    /** A repository in which every way to name a file names one beside it: by dots, encoded dots, and as an absolute path. */
    private static final String REPOSITORY = """
            === mkdocs.yml
            INHERIT: ../outside/mkdocs.yml
            docs_dir: ../outside
            nav: [../outside/secret.md, "@outside@/secret.md"]
            === docs/work/active/dispatch/challenge.md
            # Challenge: Dispatchers overlook stale vehicles

            ## High-Level Use Cases / JTBD

            - See [the secret](../../../../../outside/secret.md#hush-a-secre), [again](@outside@/secret.md#hush),
              [encoded](%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/outside/secret.md#hush), ![image](../../../../../outside/secret.png)
              and <img src="../../../../../outside/secret.png"> <a href="file://@outside@/secret.md">x</a>.

            --8<-- "../outside/secret.md"
            --8<-- "@outside@/secret.md"
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Stale vehicles](challenge.md), [other](../../../../../outside/challenge.md)

            ## Requirements

            ### Stale vehicles

            Grey.
            === docs/work/active/dispatch/stories.md
            ---
            specification: ["specification.md", "../../../../../outside/specification.md", "/../outside/specification.md"]
            ---
            # Dispatch board stories

            ## COR-12: Grey out stale vehicles

            - Status: done
            - Depends on: [another](../../../../../outside/stories.md#cor-99-hush)

            As a dispatcher, I want stale vehicles greyed out, so that I do not rely on them.

            ### Acceptance criteria

            - Grey ![image](../../../../../outside/secret.png) ![image](@outside@/secret.png)
            === docs/release-notes/unreleased/COR-12.md
            ---
            stories: [COR-12]
            type: added
            audience: customer
            title: Dispatchers see stale vehicles greyed out
            ---
            ![image](../../../../outside/secret.png) ![image](@outside@/secret.png)
            <img src="../../../../outside/secret.png"> ![image](/../outside/secret.png)
            [page](../../../../outside/secret.md)
            """;

    @TempDir
    private Path folder;

    private Path root;
    private final Set<String> asked = new TreeSet<>();

    @BeforeEach
    void write_both_folders() throws IOException {
        root = folder.resolve("repository");
        Path outside = folder.resolve("outside");
        TinyRepository.in(folder, """
                === outside/secret.md
                # %1$s
                === outside/secret.png
                %1$s
                === outside/challenge.md
                # Challenge: %1$s
                === outside/specification.md
                # Specification: %1$s
                === outside/stories.md
                # %1$s stories

                ## COR-99: %1$s
                === outside/mkdocs.yml
                site_name: %1$s
                """.formatted(SECRET));
        TinyRepository.in(
                root, REPOSITORY.replace("@outside@", outside.toString().replace('\\', '/')));
    }

    @Test
    void no_file_is_asked_for() throws Exception {
        Governed governed = Governed.read(
                root, new Spy(new DiskTree(root)), "bfflow.yml", getClass().getClassLoader());

        governed.check(TODAY, Optional.empty());

        assertThat(asked).contains("docs/work/active/dispatch/challenge.md", "mkdocs.yml");
        assertThat(asked).map(path -> root.resolve(path).normalize()).allMatch(path -> path.startsWith(root));
    }

    @Test
    void nothing_of_it_is_shown() throws Exception {
        Governed governed = Governed.read(root, "bfflow.yml", getClass().getClassLoader());
        Report report = governed.check(TODAY, Optional.empty());
        NotesResult notes = new ReleaseNotes(governed.chain(), governed.policy(), governed.pageWords())
                .page(NotesRequest.unreleased());
        String image = Base64.getEncoder().encodeToString(SECRET.getBytes(UTF_8));

        assertThat(List.of(
                        new String(
                                HtmlReport.of(
                                        report, governed.policy(), getClass().getClassLoader(), "1"),
                                UTF_8),
                        new HtmlNotes(Optional.of("target/bfflow"), path -> ImageFile.read(root, path))
                                .render(((NotesResult.Found) notes).page()),
                        ContextMarkdown.of(
                                new ContextReader(root, report)
                                        .read(governed.chain().stories().get(0)),
                                100_000),
                        governed.mirror(Optional.empty()).toString(),
                        report.findings().toString()))
                .allSatisfy(text -> assertThat(text)
                        .contains("COR-12")
                        .doesNotContain(SECRET, image.substring(0, image.length() - 4)));
    }

    @Test
    void nothing_is_written() throws Exception {
        Map<String, String> before =
                TinyRepository.at(folder.resolve("outside")).everything();
        Governed governed = Governed.read(root, "bfflow.yml", getClass().getClassLoader());

        for (var change : governed.fixes(TODAY).changes()) {
            change.make(root);
        }

        assertThat(TinyRepository.at(folder.resolve("outside")).everything()).isEqualTo(before);
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("outside", "repository");
        }
    }

    /** Writes down every path that it is asked about. */
    private final class Spy implements SourceTree {

        private final SourceTree tree;

        Spy(SourceTree tree) {
            this.tree = tree;
        }

        @Override
        public boolean isThere(String path) {
            return tree.isThere(noted(path));
        }

        @Override
        public boolean isFolder(String path) {
            return tree.isFolder(noted(path));
        }

        @Override
        public boolean isFile(String path) {
            return tree.isFile(noted(path));
        }

        @Override
        public boolean isFileOrLinkToOne(String path) {
            return tree.isFileOrLinkToOne(noted(path));
        }

        @Override
        public List<String> below(String folder, Trouble trouble) {
            return tree.below(noted(folder), trouble);
        }

        @Override
        public byte[] bytes(String path, int most) throws IOException {
            return tree.bytes(noted(path), most);
        }

        private String noted(String path) {
            asked.add(path);
            return path;
        }
    }
}
