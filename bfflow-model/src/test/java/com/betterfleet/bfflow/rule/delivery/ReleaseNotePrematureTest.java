package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNotePrematureTest {

    private static final String NAMED =
            "there is an unreleased entry for COR-12 \"Grey out stale vehicles\", which is ";

    @TempDir
    Path folder;

    private TinyRepository status(String word) {
        return TinyRepository.whole(folder).replace(STORIES, "in delivery", word);
    }

    @ParameterizedTest
    @CsvSource({"proposed, proposed", "idea, proposed", "ready, ready", "todo, ready"})
    void an_entry_for_a_story_that_nobody_builds_yet_is_found_at_its_id(String word, String status) throws Exception {
        Finding finding = only(status(word));

        assertThat(finding.rule()).isEqualTo("release-note-premature");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(ENTRY);
        assertThat(finding.location()).hasToString(ENTRY + ":2:11");
        assertThat(finding.message()).isEqualTo(NAMED + status);
        assertThat(finding.fix().text())
                .isEqualTo("Write '- Status: in delivery' below the story's heading once it is being built;"
                        + " take the entry away until then.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void an_entry_for_a_dropped_story_is_found() throws Exception {
        Finding finding = only(status("duplicate"));

        assertThat(finding.message()).isEqualTo(NAMED + "dropped");
        assertThat(finding.fix().text()).isEqualTo("Take the entry away, or the story out of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in delivery", "done"})
    void an_entry_for_a_story_that_is_built_is_none(String word) throws Exception {
        assertThat(all(status(word))).isEmpty();
    }

    @Test
    void of_several_stories_only_the_one_that_nobody_builds_is_found() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## COR-13: B", "- Status: ready")))
                        .replace(ENTRY, "[COR-12]", "[COR-12, COR-13]")))
                .containsExactly("release-note-premature warning " + ENTRY
                        + ":2:19 there is an unreleased entry for COR-13 \"B\", which is ready");
    }

    @Test
    void a_released_entry_of_a_story_that_is_taken_up_again_is_none() throws Exception {
        assertThat(all(status("ready")
                        .without(ENTRY)
                        .with(entry("COR-12").replace("unreleased", "released/1.0.0"))
                        .with("=== docs/release-notes/released/1.0.0/release.yml\nversion: 1.0.0\ndate: 2026-01-01\n")))
                .isEmpty();
    }

    @Test
    void an_entry_of_type_none_is_premature_as_well() throws Exception {
        assertThat(only(status("proposed")
                                .with("=== " + ENTRY
                                        + "\n---\nstories: [COR-12]\ntype: none\nreason: Internal.\n---\n"))
                        .rule())
                .isEqualTo("release-note-premature");
    }

    @Test
    void a_status_that_nobody_knows_is_that_finding_only() throws Exception {
        assertThat(only(status("redy")).rule()).isEqualTo("unknown-status");
    }

    @Test
    void an_entry_that_cannot_be_read_is_that_finding_only() throws Exception {
        assertThat(only(status("ready").replace(ENTRY, "type: added", "type: [added"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void an_entry_has_no_stage_so_the_backlog_makes_it_no_less() throws Exception {
        String files = TinyRepository.WHOLE.replace("/active/", "/backlog/").replace("- Status: in delivery\n\n", "");
        assertThat(all(TinyRepository.in(folder, files)))
                .containsExactly("release-note-premature warning " + ENTRY + ":2:11 " + NAMED + "proposed");
    }

    @Test
    void a_policy_can_make_it_an_error() throws Exception {
        assertThat(all(governed(status("ready"), "rules: {release-note-premature: error}\n")))
                .containsExactly("release-note-premature error " + ENTRY + ":2:11 " + NAMED + "ready");
    }
}
