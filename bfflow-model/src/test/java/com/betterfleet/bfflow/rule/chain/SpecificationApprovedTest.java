package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
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

class SpecificationApprovedTest {

    @TempDir
    Path folder;

    private TinyRepository specification(String status) {
        return TinyRepository.whole(folder)
                .replace(SPECIFICATION, "(challenge.md)\n", "(challenge.md)\n- Status: " + status + "\n");
    }

    private TinyRepository challenge(String status) {
        return TinyRepository.whole(folder).replace(CHALLENGE, "vehicles\n", "vehicles\n\n- Status: " + status + "\n");
    }

    @ParameterizedTest
    @CsvSource({"draft, draft", "Proposed, draft", "superseded, superseded", "replaced, superseded"})
    void a_specification_that_is_not_approved_is_found_at_its_status(String word, String status) throws Exception {
        Finding finding = only(specification(word)
                .with(storySet(story("## COR-12: A"), story("## COR-9: B", "- Status: done")))
                .with(entry("COR-9")));

        assertThat(finding.rule()).isEqualTo("specification-approved");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(SPECIFICATION);
        assertThat(finding.location()).hasToString(SPECIFICATION + ":4:3");
        assertThat(finding.message())
                .isEqualTo("the specification is " + status + ", and stories of it are in delivery or done");
        assertThat(finding.fix().text())
                .isEqualTo(
                        status.equals("draft")
                                ? "Agree on it and write '- Status: approved', or take its stories out of delivery."
                                : "Let the stories name what replaces it.");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12");
    }

    @Test
    void a_challenge_that_is_not_approved_is_found_with_the_stories_that_reach_it() throws Exception {
        Finding finding = only(challenge("draft"));

        assertThat(finding.location()).hasToString(CHALLENGE + ":3:3");
        assertThat(finding.message()).isEqualTo("the challenge is draft, and stories of it are in delivery or done");
        assertThat(finding.affects()).containsExactly("COR-12");
    }

    @Test
    void a_specification_and_its_challenge_are_two_causes() throws Exception {
        assertThat(all(challenge("draft")
                        .replace(SPECIFICATION, "(challenge.md)\n", "(challenge.md)\n- Status: superseded\n")))
                .containsExactly(
                        "specification-approved error " + CHALLENGE
                                + ":3:3 the challenge is draft, and stories of it are in delivery or done",
                        "specification-approved error " + SPECIFICATION
                                + ":4:3 the specification is superseded, and stories of it are in delivery or done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approved", "Accepted", "canonical", "final"})
    void an_approved_one_is_none(String status) throws Exception {
        assertThat(all(specification(status))).isEmpty();
        assertThat(all(challenge(status))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "ready", "dropped"})
    void a_draft_of_which_nothing_is_built_is_none(String status) throws Exception {
        assertThat(all(specification("draft")
                        .replace(STORIES, "in delivery", status)
                        .without("docs/release-notes/unreleased/COR-12.md")))
                .isEmpty();
    }

    @Test
    void a_released_story_of_what_was_superseded_since_is_none() throws Exception {
        assertThat(all(specification("superseded")
                        .replace(STORIES, "in delivery", "released")
                        .without("docs/release-notes/unreleased/COR-12.md")
                        .with(entry("COR-12").replace("unreleased", "released/1.0.0"))
                        .with("=== docs/release-notes/released/1.0.0/release.yml\nversion: 1.0.0\ndate: 2026-01-01\n")))
                .isEmpty();
    }

    @Test
    void a_status_that_nobody_knows_is_that_finding_only() throws Exception {
        assertThat(only(specification("drafft")).rule()).isEqualTo("unknown-status");
    }

    @Test
    void a_challenge_of_its_own_takes_the_place_of_the_specification_s() throws Exception {
        assertThat(all(challenge("draft")
                        .with("""
                                === docs/work/active/dispatch/other-challenge.md
                                # Challenge: Other

                                ## High-Level Use Cases / JTBD

                                - One.
                                """)
                        .replace(STORIES, "- Status: in", "- Challenge: [Other](other-challenge.md)\n- Status: in")))
                .isEmpty();
    }

    @Test
    void a_status_in_front_matter_is_found_there() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(SPECIFICATION, "# Spec", "---\ntags: [a]\nstatus: draft\n---\n# Spec")))
                .containsExactly("specification-approved error " + SPECIFICATION
                        + ":3:1 the specification is draft, and stories of it are in delivery or done");
    }

    @Test
    void it_is_a_warning_in_the_backlog() throws Exception {
        String files = TinyRepository.WHOLE
                .replace("/active/", "/backlog/")
                .replace("(challenge.md)\n", "(challenge.md)\n- Status: draft\n");

        assertThat(all(TinyRepository.in(folder, files)))
                .containsExactly("specification-approved warning docs/work/backlog/dispatch/specification.md:4:3"
                        + " the specification is draft, and stories of it are in delivery or done");
    }
}
