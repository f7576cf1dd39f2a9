package com.betterfleet.bfflow.rule.change;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReleaseNoteTest {

    private static final String SAYS = "change-release-note error " + STORIES
            + ":5:1 COR-12 \"Grey out stale vehicles\" becomes done with this change and has no release-note entry";

    @TempDir
    Path folder;

    @Test
    void who_finishes_a_story_writes_its_entry() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder).without(ENTRY))) {
            change.files().replace(STORIES, "in delivery", "done");

            assertThat(change.found()).containsExactly(SAYS);
            assertThat(change.check("main").findings().get(0).fix().command())
                    .hasValue("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12");
        }
    }

    @Test
    void a_new_story_that_is_done_already_is_finished_as_well() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with(storySet(story("## COR-12: A"), story("## COR-13: B", "- Status: done")));
            assertThat(change.found())
                    .containsExactly("change-release-note error " + STORIES
                            + ":15:1 COR-13 \"B\" becomes done with this change and has no release-note entry");
        }
    }

    @Test
    void an_entry_in_the_change_or_before_it_will_do() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.files().replace(STORIES, "in delivery", "done");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void one_that_was_done_before_is_only_an_older_gap() throws Exception {
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).without(ENTRY).replace(STORIES, "in delivery", "done"))) {
            change.with("=== README.md\nx\n");
            assertThat(change.found())
                    .containsExactly("story-release-note warning " + STORIES
                            + ":5:1 COR-12 \"Grey out stale vehicles\" is done and has no release-note entry (older)");
        }
    }

    @Test
    void a_set_that_becomes_done_finishes_its_stories() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder)
                .without(ENTRY)
                .replace(STORIES, "- Status: in delivery\n\n", "")
                .replace(STORIES, "\n## COR", "- Status: in delivery\n\n## COR"))) {
            change.files().replace(STORIES, "- Status: in delivery", "- Status: done");
            assertThat(change.found()).containsExactly(SAYS.replace(":5:1", ":6:1"));
        }
    }

    @Test
    void what_lets_the_other_rule_pass_lets_this_one_pass() throws Exception {
        try (Versioned change =
                Versioned.branched(TinyRepository.whole(folder).without(ENTRY).with("""
                        === bfflow.yml
                        waivers: [{rule: story-release-note, artefact: COR-12, reason: told them}]
                        """))) {
            change.files().replace(STORIES, "in delivery", "done");
            assertThat(change.found()).singleElement().asString().endsWith("(told them)");
        }
    }

    @Test
    void nor_does_anything_else_that_is_wrong_with_the_story_bring_it_back() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder)
                .without(ENTRY)
                .replace(STORIES, "is grey.", "is <colour>.")
                .with("""
                        === bfflow.yml
                        waivers: [{rule: story-release-note, artefact: COR-12, reason: told them}]
                        """))) {
            change.files().replace(STORIES, "in delivery", "done");
            assertThat(change.found()).hasSize(2).noneMatch(line -> line.startsWith("change-release-note"));
        }
    }

    @Test
    void where_the_other_rule_is_off_this_one_still_judges() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder)
                .without(ENTRY)
                .with("=== bfflow.yml\nrules: {story-release-note: off}\n"))) {
            assertThat(change.found()).isEmpty();
            change.files().replace(STORIES, "in delivery", "done");
            assertThat(change.found()).containsExactly(SAYS);
        }
    }

    @Test
    void the_heavier_of_the_two_stays() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder)
                .without(ENTRY)
                .with("=== bfflow.yml\nrules: {change-release-note: info}\n"))) {
            change.files().replace(STORIES, "in delivery", "done");
            assertThat(change.found()).singleElement().asString().startsWith("story-release-note error ");
        }
    }

    @Test
    void a_bypass_excuses_the_change_and_not_the_chain() throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder).without(ENTRY))) {
            change.files().replace(STORIES, "in delivery", "done");
            change.commit("Done\n\nBfflow-Bypass: it is late");
            assertThat(change.found())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("story-release-note error "))
                    .anyMatch(line -> line.startsWith("change-release-note error ") && line.contains("(it is late ("));
        }
    }
}
