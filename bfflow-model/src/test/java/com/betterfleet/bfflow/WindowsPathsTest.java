package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.report.html.HtmlReport;
import com.betterfleet.bfflow.tree.DiskTree;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system as Windows has it, with drives, backslashes and names without case, all is found and called as elsewhere. */
class WindowsPathsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A chain with faults of many kinds, most of them about paths. */
    private static final String FAULTY = """
            === mkdocs.yml
            nav: [work/active/dispatch/challenge.md]
            === docs/work/active/dispatch/specification.md
            # Specification: Dispatch board

            - Challenge: [Stale vehicles](Challenge.md)

            ## Requirements

            See [the map](../../map.md), [its source](..\\\\map.md) and [itself](SPECIFICATION.md).
            === docs/work/actve/lost.md
            # Lost
            === docs/work/active/dispatch/stories.md
            # Dispatch board stories

            - Specificaton: [Dispatch board](specification.md)

            ## COR-12: Grey out stale vehicles

            ## COR-13: Sort them
            """;

    @TempDir
    private Path folder;

    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private Path root;

    @BeforeEach
    void write_the_same_on_both() throws IOException {
        root = windows.getPath("C:\\Users\\Größe und Maß\\fleet");
        for (Map.Entry<String, String> file : TinyRepository.in(folder, TinyRepository.WHOLE + FAULTY)
                .everything()
                .entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, Files.readAllBytes(folder.resolve(file.getKey())));
        }
    }

    @AfterEach
    void forget() throws IOException {
        windows.close();
    }

    @Test
    void a_folder_is_listed_with_slashes() {
        assertThat(new DiskTree(root).below("docs/work", (path, problem) -> {}))
                .containsExactly(
                        "docs/work/active/dispatch/challenge.md",
                        "docs/work/active/dispatch/specification.md",
                        "docs/work/active/dispatch/stories.md",
                        "docs/work/actve/lost.md");
    }

    @Test
    void a_name_must_be_written_as_it_is_though_the_file_opens_under_another_one() {
        DiskTree tree = new DiskTree(root);

        assertThat(tree.isFile("docs/work/active/dispatch/challenge.md")).isTrue();
        assertThat(tree.isThere("docs/work/active/dispatch/Challenge.md")).isTrue();
        assertThat(tree.isFile("docs/work/active/dispatch/Challenge.md")).isFalse();
    }

    @Test
    void the_same_is_found() throws Exception {
        Report here = report(folder);
        Report there = report(root);

        assertThat(there.findings()).isNotEmpty().isEqualTo(here.findings());
        assertThat(there.findings().stream().map(Finding::rule))
                .contains("broken-link", "misplaced-document", "link-target", "not-in-nav");
        assertThat(page(there)).isEqualTo(page(here)).doesNotContain("docs\\work");
    }

    @Test
    void the_same_is_mended() throws Exception {
        List<FileChange> here = changes(folder);
        List<FileChange> there = changes(root);

        assertThat(there).isNotEmpty().isEqualTo(here);
        for (FileChange change : there) {
            change.make(root);
        }
        assertThat(changes(root)).isEmpty();
    }

    private static Report report(Path root) throws Exception {
        return governed(root).check(TODAY, Optional.empty());
    }

    private static List<FileChange> changes(Path root) throws Exception {
        return governed(root).fixes(TODAY).changes();
    }

    private static Governed governed(Path root) throws Exception {
        return Governed.read(root, "bfflow.yml", WindowsPathsTest.class.getClassLoader());
    }

    private static String page(Report report) throws Exception {
        return new String(
                HtmlReport.of(report, Policy.defaults(), WindowsPathsTest.class.getClassLoader(), "1"),
                StandardCharsets.UTF_8);
    }
}
