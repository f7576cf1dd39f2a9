package com.betterfleet.bfflow.catalog;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two upstreams that have given the same id away. */
class TwoUpstreamsTest {

    @TempDir
    Path folder;

    /** {@code other} is the id of the story of the second upstream. */
    private TinyRepository beside(TinyRepository repository, String other) throws Exception {
        Map<String, Catalog> both = new LinkedHashMap<>();
        both.put("wiki", Wiki.catalog(Wiki.in(folder.resolve("wiki")), "wiki"));
        both.put(
                "goals",
                Wiki.catalog(
                        TinyRepository.in(
                                folder.resolve("goals"),
                                "=== docs/work/active/goals/stories.md\n# Goals\n\n## " + other + ": Score\n"),
                        "goals"));
        return repository.beside(new Catalogs(both, List.of(), List.of()));
    }

    private static List<Finding> doubles(TinyRepository repository) throws Exception {
        return repository.findings().stream()
                .filter(finding -> finding.rule().equals("duplicate-id"))
                .toList();
    }

    @Test
    void an_entry_for_their_story_is_one_finding_that_names_both() throws Exception {
        List<Finding> findings = doubles(beside(
                TinyRepository.in(folder.resolve("here"), entry("WIKI-2"))
                        .with(entry("WIKI-2").replace("WIKI-2.md", "WIKI-2--more.md")),
                "WIKI-2"));

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.location()).hasToString("docs/release-notes/unreleased/WIKI-2--more.md:2:11");
        assertThat(finding.message())
                .isEqualTo("the entry is for WIKI-2, and more than one upstream has a story of that id: wiki 1.4.0"
                        + " (\"Show alarms\") and goals 1.4.0 (\"Score\")");
        assertThat(finding.affects()).containsExactly("docs/release-notes/unreleased/WIKI-2.md");
        assertThat(finding.related())
                .extracting(Related::location)
                .asString()
                .isEqualTo("[catalog:wiki/fleet/stories:16:1, catalog:goals/goals/stories:3:1]");
    }

    @Test
    void a_dependency_on_their_story_is_found_where_it_is_written() throws Exception {
        List<Finding> findings = doubles(beside(
                TinyRepository.whole(folder.resolve("here"))
                        .replace(STORIES, "- Status: in delivery", "- Status: in delivery\n- Depends on: WIKI-2"),
                "WIKI-2"));

        assertThat(findings)
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactly(
                        STORIES + ":8:3 COR-12 \"Grey out stale vehicles\" depends on WIKI-2, and more than one"
                                + " upstream has a story of that id: wiki 1.4.0 (\"Show alarms\") and goals 1.4.0 (\"Score\")");
    }

    @Test
    void nobody_is_told_of_an_id_that_nobody_here_needs_or_that_one_of_them_has() throws Exception {
        assertThat(beside(TinyRepository.in(folder.resolve("a"), entry("WIKI-1")), "WIKI-2")
                        .findings("duplicate-id"))
                .isEmpty();
        assertThat(beside(TinyRepository.in(folder.resolve("b"), entry("WIKI-2")), "GOAL-2")
                        .findings("duplicate-id"))
                .isEmpty();
    }
}
