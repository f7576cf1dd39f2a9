package com.betterfleet.bfflow.rule.change;

import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdTakenTest {

    private static final String OTHER = "docs/work/active/other/stories.md";

    @TempDir
    Path folder;

    private static String other(String title) {
        return storySet(story("## COR-13: " + title, "- Status: ready"))
                .replace(STORIES, OTHER)
                .replace("(specification.md)", "(../dispatch/specification.md)");
    }

    private static String here(String title) {
        return storySet(story("## COR-12: Grey out"), story("## COR-13: " + title, "- Status: ready"));
    }

    private Versioned meanwhile(String onMain) throws Exception {
        Versioned repository = Versioned.branched(TinyRepository.whole(folder));
        repository.checkout("main").with(onMain).commit("Meanwhile");
        return repository.checkout("work");
    }

    @Test
    void an_id_that_main_has_given_away_meanwhile_is_taken() throws Exception {
        try (Versioned change = meanwhile(other("Record calls"))) {
            change.with(here("Show the fuel")).commit("Next story");

            assertThat(change.found())
                    .containsExactly("id-taken error " + STORIES + ":15:1 COR-13 \"Show the fuel\" has an id that main"
                            + " has given to \"Record calls\" meanwhile, at " + OTHER + ":5:1");
            assertThat(change.check("main").findings().get(0).fix().text())
                    .isEqualTo("Give it an id of its own: COR-14 is free.");
        }
    }

    @Test
    void the_same_story_is_no_other() throws Exception {
        try (Versioned change = meanwhile(other("Show the fuel"))) {
            assertThat(change.with(here("Show the fuel")).found()).isEmpty();
        }
    }

    @Test
    void a_story_that_was_there_before_may_get_another_title() throws Exception {
        try (Versioned change = meanwhile(storySet(story("## COR-12: Grey out stale cars")))) {
            change.files().replace(STORIES, "stale vehicles\n", "stale vans\n");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void once_main_is_merged_it_is_a_duplicate_and_that_alone_is_said() throws Exception {
        try (Versioned change = meanwhile(other("Record calls"))) {
            change.with(here("Show the fuel")).commit("Next story");
            change.merge("main", "Merge main");
            assertThat(change.found()).singleElement().asString().startsWith("duplicate-id error ");
        }
    }

    @Test
    void a_trailer_does_not_make_it_free() throws Exception {
        try (Versioned change = meanwhile(other("Record calls"))) {
            change.with(here("Show the fuel")).commit("Next story\n\nBfflow-Bypass: no time");
            assertThat(change.found()).singleElement().asString().doesNotContain("no time");
        }
    }
}
