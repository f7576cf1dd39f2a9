package com.betterfleet.bfflow;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.report.JsonReport;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.ForwardingTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of pages is never taken for something that it is not, and spares the reading of the pages. */
class RememberedPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private TinyRepository repository;

    @BeforeEach
    void whole() {
        repository = TinyRepository.whole(folder);
    }

    private Report check(SourceTree tree, PageMemory pages) throws Exception {
        return Governed.read(folder, tree, "bfflow.yml", getClass().getClassLoader(), Elsewhere.NOTHING, pages)
                .check(TODAY, Optional.empty());
    }

    private String json(PageMemory pages) throws Exception {
        return new String(JsonReport.of(check(new DiskTree(folder), pages), "1.0.0"), StandardCharsets.UTF_8);
    }

    /** Remembers what is there, changes something, and asserts that it is as if nothing had been remembered. */
    private void assertSeen(Runnable change) throws Exception {
        String before = json(PageMemory.none());
        Twice.Reading<Void> first = pages -> {
            json(pages);
            change.run();
            return null;
        };

        String after = Twice.read(first, this::json);

        assertThat(after).isEqualTo(json(PageMemory.none())).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "story-id: \"TEAM-[0-9]+\"",
                "kinds: {supporting: [\"stories.md\"]}",
                "kinds: {challenge: [\"specification.md\"]}",
                "work: [docs]",
                "release-notes: docs/notes",
                "types: {tuned: Tuned}",
                "audiences: [dispatcher]",
                "anchors: github"
            })
    void what_the_policy_says_is_seen(String setting) throws Exception {
        repository
                .replace(ENTRY, "type: added", "type: tuned")
                .replace(ENTRY, "audience: customer", "audience: dispatcher")
                .replace(SPECIFICATION, "## Requirements", "## Requirements\n\n### What's new: über\n\nText.")
                .replace(STORIES, "As a dispatcher", "See [new](specification.md#whats-new-uber).\n\nAs a dispatcher");

        assertSeen(() -> repository.with("=== bfflow.yml\n" + setting + "\n"));
    }

    @Test
    void how_the_site_makes_its_anchors_is_seen() throws Exception {
        repository
                .replace(SPECIFICATION, "## Requirements", "## Requirements\n\n### New\n\nText.")
                .replace(STORIES, "As a dispatcher", "See [new](specification.md#New).\n\nAs a dispatcher");

        assertSeen(() -> repository.with("""
                === mkdocs.yml
                site_name: x
                markdown_extensions:
                  - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: none}}}
                """));
    }

    @Test
    void what_a_page_includes_is_seen() throws Exception {
        repository
                .with("=== docs/parts/limits.md\n## Speed\n")
                .replace(SPECIFICATION, "## Requirements", "## Requirements\n\n--8<-- \"docs/parts/limits.md\"\n")
                .replace(STORIES, "in delivery", "in delivery\n- Specification: [Speed](specification.md#speed)");

        assertSeen(() -> repository.with("=== docs/parts/limits.md\n## Height\n"));
    }

    @Test
    void a_page_that_moves_is_read_as_what_it_is_there() throws Exception {
        assertSeen(() -> repository.without(STORIES).with("=== " + ITEM + "notes.md\n# Notes\n"));
    }

    @Test
    void a_page_that_has_become_too_large_is_not_read_though_it_is_remembered() {
        repository.replace(SPECIFICATION, "is grey.", "is grey. " + "So it is. ".repeat(200));
        Twice.Reading<Void> first = pages -> {
            json(pages);
            repository.with("=== bfflow.yml\nmax-file-size: 1 KB\n");
            return null;
        };

        assertThatThrownBy(() -> Twice.read(first, this::json))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("it is larger than");
    }

    /** One file, read as two things, is remembered as both. */
    @Test
    void a_page_in_two_work_folders_is_remembered_for_each() throws Exception {
        repository
                .with("=== bfflow.yml\nwork: [docs/work, docs/work/active/dispatch]\n")
                .with("=== docs/work/active/dispatch/active/inner/challenge.md\n# Inner\n\n- Status: draft\n");

        assertThat(Twice.read(this::json)).isEqualTo(json(PageMemory.none()));
    }

    @Test
    void only_what_changed_is_read_again() throws Exception {
        List<String> read = new ArrayList<>();
        Twice.Reading<Report> first = pages -> {
            Report report = check(new DiskTree(folder), pages);
            repository.replace(STORIES, "grey.", "light grey.");
            return report;
        };

        Twice.read(first, pages -> check(new Asked(new DiskTree(folder), read), pages));

        assertThat(read).containsExactly(STORIES);
    }

    /** Files, and a list of those of which somebody wanted more than the digest. */
    private static final class Asked extends ForwardingTree {

        private final SourceTree tree;
        private final List<String> read;

        Asked(SourceTree tree, List<String> read) {
            super(tree);
            this.tree = tree;
            this.read = read;
        }

        @Override
        public byte[] bytes(String path, int most) throws IOException {
            read.add(path);
            return super.bytes(path, most);
        }

        @Override
        public byte[] digest(String path, int most) throws IOException {
            return tree.digest(path, most);
        }
    }
}
