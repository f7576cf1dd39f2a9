package com.betterfleet.bfflow.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.Versioned;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code release} does to a repository passes the repository's own gate; what hides in it does not. */
class ReleaseCommitTest {

    private static final String POM = "=== pom.xml\n<version>%s</version>\n";
    private static final String POLICY = "=== bfflow.yml\ncode: ['**/src/**', pom.xml]\n";
    private static final String STORIES = "docs/work/active/dispatch/stories.md";
    private static final String OUT = "docs/release-notes/released/1.4.0/COR-1.md";

    @TempDir
    Path folder;

    private ReleaseRepository repository;

    private Versioned released() throws Exception {
        repository = ReleaseRepository.in(folder);
        repository.files().with(POM.formatted("1.4.0-SNAPSHOT")).with(POLICY);
        Versioned change = Versioned.branched(repository.files());
        repository.cut(ReleaseRepository.updatingStories("1.4.0"));
        return change.with(POM.formatted("1.4.0"));
    }

    @Test
    void a_release_needs_no_story_and_touches_nothing() throws Exception {
        try (Versioned change = released()) {
            assertThat(change.found()).isEmpty();
            change.commit("Release 1.4.0");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void what_was_wrong_with_an_entry_before_it_went_out_is_older() throws Exception {
        repository = ReleaseRepository.in(folder);
        repository.files().replace("docs/release-notes/unreleased/COR-1.md", "See the", "TODO See the");
        try (Versioned change = Versioned.branched(repository.files())) {
            repository.cut(ReleaseRepository.updatingStories("1.4.0"));
            assertThat(change.found())
                    .containsExactly("placeholder warning " + OUT + ":7:1 'TODO' is still to be replaced (older)");
        }
    }

    @Test
    void an_edit_that_hides_in_it_is_seen() throws Exception {
        try (Versioned change = released()) {
            change.files().replace(OUT, "See the", "TODO See the");
            assertThat(change.found()).hasSize(1).allMatch(line -> line.startsWith("placeholder warning " + OUT));
            change.files().replace(OUT, "TODO See the", "See the");
            change.files().replace(STORIES, "COR-3: Filter stale vehicles", "COR-3: Filter TODO vehicles");
            assertThat(change.found())
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("placeholder warning " + STORIES) && !line.endsWith("(older)"));
        }
    }

    @Test
    void an_entry_that_is_only_edited_is_no_release() throws Exception {
        repository = ReleaseRepository.in(folder);
        repository.files().with(POM.formatted("1.4.0-SNAPSHOT")).with(POLICY);
        try (Versioned change = Versioned.branched(repository.files())) {
            change.with(POM.formatted("1.4.0"));
            assertThat(change.found())
                    .containsExactly("change-story error pom.xml:1:1 this change touches code and names no story");
        }
    }

    @Test
    void what_is_released_may_be_of_a_story_that_nobody_would_build_on() throws Exception {
        repository = ReleaseRepository.in(folder);
        repository.files().with(POM.formatted("1.4.0-SNAPSHOT")).with(POLICY);
        repository.files().replace("docs/work/active/dispatch/specification.md", "- Challenge", "- Chalenge");
        try (Versioned change = Versioned.branched(repository.files())) {
            repository.cut(ReleaseRepository.updatingStories("1.4.0"));
            List<String> found = change.with(POM.formatted("1.4.0")).found();
            assertThat(found).allMatch(line -> line.endsWith("(older)")).noneMatch(line -> line.startsWith("change-"));
        }
    }
}
