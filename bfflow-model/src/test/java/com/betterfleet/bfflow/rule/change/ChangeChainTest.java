package com.betterfleet.bfflow.rule.change;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeChainTest {

    private static final String CODE = "=== src/main/java/Board.java\nclass Board {}\n";
    private static final String FIELD = "- Challenge: [Stale vehicles](challenge.md)\n";
    private static final String TOUCHES = " this change touches code for COR-12 \"Grey out stale vehicles\", which ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"proposed, is proposed", "dropped, is dropped", "idea, is proposed"})
    void a_story_that_is_not_agreed_on_is_not_ready(String status, String says) throws Exception {
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).without(ENTRY).replace(STORIES, "in delivery", status))) {
            change.with(CODE).commit("COR-12: begin");

            assertThat(change.found()).containsExactly("change-chain error " + STORIES + ":5:1" + TOUCHES + says);
            assertThat(change.check("main").findings().get(0).fix().text())
                    .isEqualTo(
                            "Agree on the story and say so in its status and stage, or name the story that the code is"
                                    + " for: 'Story: …' at the end of a commit's message.");
        }
    }

    @ParameterizedTest
    @CsvSource({"ready", "in delivery", "done"})
    void one_that_is_agreed_on_is(String status) throws Exception {
        TinyRepository files = TinyRepository.whole(folder).replace(STORIES, "in delivery", status);
        try (Versioned change = Versioned.branched(status.equals("ready") ? files.without(ENTRY) : files)) {
            change.with(CODE).commit("COR-12: begin");
            assertThat(change.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"backlog", "archived"})
    void work_that_is_not_active_is_not_ready_in_full_weight(String stage) throws Exception {
        TinyRepository files = TinyRepository.in(
                folder,
                TinyRepository.WHOLE
                        .replace("/active/", "/" + stage + "/")
                        .replace("in delivery", stage.equals("archived") ? "released" : "ready")
                        .replace("unreleased/", "released/1.0.0/"));
        try (Versioned change = Versioned.branched(files.with("""
                === docs/release-notes/released/1.0.0/release.yml
                version: 1.0.0
                date: 2026-11-01
                """))) {
            change.with(CODE).commit("COR-12: begin");
            assertThat(change.found())
                    .containsExactly("change-chain error " + STORIES.replace("active", stage) + ":5:1" + TOUCHES + "is "
                            + stage + " work");
            change.with("=== bfflow.yml\nstages: {" + stage + ": {change-chain: off}}\n");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void a_gap_that_was_there_before_is_an_error_for_who_builds_on_it() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, ""))) {
            change.with(CODE).commit("COR-12: begin");

            assertThat(change.found())
                    .containsExactly(
                            "specification-challenge warning " + SPECIFICATION
                                    + ":1:1 the specification names no challenge (older)",
                            "change-chain error " + STORIES + ":5:1" + TOUCHES + "reaches no challenge");
            Finding finding = change.check("main").findings().get(1);
            assertThat(finding.related())
                    .singleElement()
                    .satisfies(other -> assertThat(other.location()).hasToString(SPECIFICATION + ":1:1"));
        }
    }

    @Test
    void its_cause_is_what_was_found_about_the_chain_of_this_story_alone() throws Exception {
        String both =
                storySet(story("## COR-12: Grey out", "- Status: in delivery\n- Owner: TBD"), story("## COR-13: Call"));
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).with(both.replaceAll("(?m)^.*Specification.*\\R", "")))) {
            change.with(CODE).commit("COR-12: begin");

            Finding finding = change.check("main").findings().stream()
                    .filter(one -> one.rule().equals("change-chain"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.message()).endsWith("reaches no specification");
            assertThat(finding.related())
                    .singleElement()
                    .satisfies(other -> assertThat(other.location()).hasToString(STORIES + ":1:1"));
        }
    }

    @Test
    void a_gap_that_is_an_error_itself_is_not_said_twice() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with(CODE).files().replace(SPECIFICATION, FIELD, "");
            change.commit("COR-12: begin");
            assertThat(change.found())
                    .containsExactly("specification-challenge error " + SPECIFICATION
                            + ":1:1 the specification names no challenge");
            change.files().replace(STORIES, "(specification.md)", "(specificaton.md)");
            assertThat(change.found()).hasSize(2).noneMatch(line -> line.startsWith("change-chain"));
        }
    }

    @Test
    void a_gap_that_somebody_let_pass_passes_here_too() throws Exception {
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).replace(SPECIFICATION, FIELD, "").with("""
                        === bfflow.yml
                        waivers: [{rule: specification-challenge, artefact: 'docs/work/**', reason: predates it}]
                        """))) {
            change.with(CODE).commit("COR-12: begin");
            assertThat(change.found()).singleElement().asString().endsWith("(predates it)");
        }
    }

    @Test
    void a_trailer_that_names_an_unknown_story_beside_a_known_one_is_found() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with(CODE).commit("UTF-8 it is\n\nStory: COR-21");
            String commit =
                    change.commit("Grey out\n\nStory: COR-12, COR-21").name().substring(0, 7);
            assertThat(change.found())
                    .containsExactly("change-chain error src/main/java/Board.java:1:1 this change touches code for"
                            + " 'COR-21', as a trailer in " + commit
                            + " says, and no story has that id; did you mean 'COR-12'?");
        }
    }

    @Test
    void a_trailer_that_names_only_an_unknown_story_is_a_change_without_one() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with(CODE).commit("Grey out\n\nStory: COR-99");
            assertThat(change.found()).singleElement().asString().startsWith("change-story ");
        }
    }

    @Test
    void without_code_nobody_asks() throws Exception {
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).without(ENTRY).replace(STORIES, "in delivery", "proposed"))) {
            change.with("=== README.md\nx\n").commit("COR-12: think about it");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void stories_that_are_written_down_on_the_way_need_not_be_ready() throws Exception {
        String both = storySet(
                story("## COR-12: Grey out stale vehicles"), story("## COR-13: Call them", "- Status: proposed"));
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with(CODE).with(both).commit("COR-12: grey out");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void without_a_name_one_touched_story_must_be_fit() throws Exception {
        String both = storySet(story("## COR-12: Grey out"), story("## COR-13: Call them", "- Status: proposed"));
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder).with(both))) {
            change.with(CODE).files().replace(STORIES, "Call them", "Call the driver");
            assertThat(change.found())
                    .containsExactly("change-chain error " + STORIES
                            + ":15:1 this change touches code for COR-13 \"Call the driver\", which is proposed");
            change.files().replace(STORIES, "COR-12: Grey out", "COR-12: Grey them out");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void both_faults_are_one_finding() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder)
                .without(ENTRY)
                .without(CHALLENGE)
                .replace(SPECIFICATION, FIELD, "")
                .replace(STORIES, "in delivery", "proposed"))) {
            change.with(CODE).commit("COR-12: begin");
            assertThat(change.found())
                    .contains("change-chain error " + STORIES + ":5:1" + TOUCHES
                            + "is proposed and reaches no challenge");
        }
    }
}
