package com.betterfleet.bfflow;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.check.ChangeSummary;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.git.GitException;
import com.betterfleet.bfflow.policy.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change touches or causes counts; what was there before is only said. */
class GateTest {

    private static final String FIELD = "- Challenge: [Stale vehicles](challenge.md)\n";
    private static final String NO_CHALLENGE = SPECIFICATION + ":1:1 the specification names no challenge";

    @TempDir
    Path folder;

    private TinyRepository whole() {
        return TinyRepository.whole(folder);
    }

    @Test
    void a_gap_elsewhere_was_there_before_and_is_a_warning_that_fails_nothing() throws Exception {
        try (Versioned change = Versioned.branched(whole().replace(SPECIFICATION, FIELD, ""))) {
            change.with("=== README.md\nx\n").commit("Say what it is");
            Report report = change.check("main");

            assertThat(Versioned.lines(report))
                    .containsExactly("specification-challenge warning " + NO_CHALLENGE + " (older)");
            assertThat(report.failing(Severity.WARNING)).isZero();
            assertThat(report.open(Severity.WARNING)).isEqualTo(1);
            assertThat(report.change())
                    .hasValue(new ChangeSummary(
                            "main", "bfflow.base", report.change().orElseThrow().mergeBase(), 1, true, List.of()));
        }
    }

    @Test
    void a_page_that_the_change_touches_has_to_be_right() throws Exception {
        try (Versioned change = Versioned.branched(whole().replace(SPECIFICATION, FIELD, ""))) {
            change.files().replace(SPECIFICATION, "five minutes", "six minutes");
            assertThat(change.found()).containsExactly("specification-challenge error " + NO_CHALLENGE);
        }
    }

    @Test
    void what_the_change_causes_elsewhere_counts() throws Exception {
        try (Versioned change = Versioned.branched(whole())) {
            change.files().without(CHALLENGE);
            change.commit("Away with it");
            assertThat(change.found())
                    .containsExactly("link-target error " + SPECIFICATION
                            + ":3:14 the link 'challenge.md' in Challenge leads to docs/work/active/dispatch/challenge.md,"
                            + " which does not exist");
        }
    }

    @Test
    void a_gap_that_grows_is_no_older_one() throws Exception {
        try (Versioned change = Versioned.branched(whole().replace(SPECIFICATION, FIELD, ""))) {
            change.with(storySet(story("## COR-12: A"), story("## COR-13: B", "- Status: ready")));
            assertThat(change.found()).containsExactly("specification-challenge error " + NO_CHALLENGE);
        }
    }

    @Test
    void on_a_page_of_stories_only_the_touched_story_counts() throws Exception {
        String two = storySet(story("## COR-12: A"), story("## COR-13: B"));
        String gap =
                "story-release-note %s " + STORIES + ":15:1 COR-13 \"B\" is in delivery and has no release-note entry";
        try (Versioned change = Versioned.branched(whole().with(two))) {
            change.with(storySet(
                    story("## COR-12: A").replace("five", "six") + "One more line.\n\n", story("## COR-13: B")));
            assertThat(change.found())
                    .containsExactly((gap + " (older)").formatted("warning").replace(":15:1", ":17:1"));
            change.with(storySet(story("## COR-12: A"), story("## COR-13: B").replace("five", "six")));
            assertThat(change.found()).containsExactly(gap.formatted("error"));
        }
    }

    @Test
    void what_the_page_says_for_all_its_stories_is_a_part_of_its_own() throws Exception {
        try (Versioned change =
                Versioned.branched(whole().replace(STORIES, "(specification.md)", "(specificaton.md)"))) {
            change.files().replace(STORIES, "five minutes", "six minutes");
            assertThat(change.found())
                    .singleElement()
                    .asString()
                    .startsWith("link-target warning ")
                    .endsWith(" (older)");
            change.files().replace(STORIES, "# Dispatch board stories", "# Stories of the board");
            assertThat(change.found()).singleElement().asString().startsWith("link-target error ");
        }
    }

    @Test
    void a_page_that_is_moved_is_touched() throws Exception {
        try (Versioned change = Versioned.branched(whole().replace(SPECIFICATION, FIELD, ""))) {
            String moved = SPECIFICATION.replace("specification.md", "board-specification.md");
            change.with(
                    "=== " + moved + "\n# Specification: Dispatch board\n\n## Requirements\n\n### Stale vehicles\n\n"
                            + "A vehicle that has been silent for five minutes is grey.\n");
            change.files().without(SPECIFICATION).replace(STORIES, "(specification.md)", "(board-specification.md)");
            change.commit("Move it");
            assertThat(change.found())
                    .containsExactly(
                            "specification-challenge error " + moved + ":1:1 the specification names no challenge");
        }
    }

    @Test
    void a_rule_that_the_change_makes_stricter_finds_nothing_older() throws Exception {
        try (Versioned change = Versioned.branched(
                whole().without(ENTRY).with("=== bfflow.yml\nrules: {story-release-note: warning}\n"))) {
            assertThat(change.found()).singleElement().asString().endsWith(" (older)");
            change.with("=== bfflow.yml\nrules: {story-release-note: error}\n");
            assertThat(change.found()).singleElement().asString().startsWith("story-release-note error ");
        }
    }

    @Test
    void a_waiver_that_the_change_takes_out_leaves_nothing_older() throws Exception {
        try (Versioned change = Versioned.branched(whole().without(ENTRY).with("""
                === bfflow.yml
                waivers: [{rule: story-release-note, artefact: COR-12, reason: told them}]
                """))) {
            change.with("=== bfflow.yml\nchangelog: CHANGELOG.md\n");
            assertThat(change.found()).singleElement().asString().startsWith("story-release-note error ");
        }
    }

    @Test
    void where_the_policy_of_the_base_has_a_mistake_nothing_is_older_and_it_is_said() throws Exception {
        try (Versioned change = Versioned.branched(whole().without(ENTRY).with("=== bfflow.yml\nrulse: {}\n"))) {
            change.with("=== bfflow.yml\nrules: {}\n");
            Report report = change.check("main");
            assertThat(Versioned.lines(report)).singleElement().asString().startsWith("story-release-note error ");
            assertThat(report.change().orElseThrow().readable()).isFalse();
        }
    }

    @Test
    void main_merged_into_the_branch_is_not_its_doing() throws Exception {
        try (Versioned change = Versioned.branched(whole())) {
            change.with("=== README.md\nx\n").commit("Say what it is");
            change.checkout("main").with("=== src/Board.java\nclass Board {}\n");
            change.files().replace(SPECIFICATION, FIELD, "");
            change.commit("COR-12: carelessly");
            change.checkout("work").merge("main", "Merge branch 'main' into work");

            assertThat(change.found()).containsExactly("specification-challenge warning " + NO_CHALLENGE + " (older)");
            assertThat(change.check("main").change().orElseThrow().files()).isEqualTo(1);
        }
    }

    @Test
    void what_ci_checks_out_is_a_merge_of_both_and_no_branch() throws Exception {
        try (Versioned change = Versioned.branched(whole())) {
            change.with("=== src/Board.java\nclass Board {}\n").commit("Grey out");
            change.checkout("main").with("=== README.md\nx\n").commit("Meanwhile");
            change.branch("merged");
            change.checkout(change.merge("work", "Merge 1 into 2").name());

            assertThat(change.found())
                    .containsExactly(
                            "change-story error src/Board.java:1:1 this change touches code and names no story");
            assertThat(change.check("main").change().orElseThrow().files()).isEqualTo(1);
        }
    }

    @Test
    void without_any_difference_everything_was_there_before() throws Exception {
        try (Versioned change = Versioned.branched(whole().without(ENTRY))) {
            assertThat(change.check("main").findings()).allMatch(Finding::older).hasSize(1);
        }
    }

    @Test
    void a_clone_that_lacks_a_page_of_the_base_does_not_pass() throws Exception {
        try (Versioned change = Versioned.branched(whole().without(ENTRY))) {
            String page =
                    change.git().getRepository().resolve("main:" + CHALLENGE).name();
            change.files().replace(CHALLENGE, "notices", "sees");
            Files.delete(folder.resolve(".git/objects/" + page.substring(0, 2) + "/" + page.substring(2)));

            assertThatThrownBy(() -> change.check("main"))
                    .isInstanceOf(GitException.class)
                    .hasMessageStartingWith("this clone lacks ")
                    .hasMessageContaining("GIT_DEPTH: 0");
        }
    }

    @Test
    void before_the_first_commit_everything_is_new() throws Exception {
        try (Versioned first = Versioned.begun(whole().without(ENTRY).with("=== src/Board.java\nclass Board {}\n"))) {
            Report report = first.checkMessage("Begin\n\nStory: COR-12\n");
            assertThat(Versioned.lines(report)).singleElement().asString().startsWith("story-release-note error ");
            assertThat(report.change().orElseThrow().mergeBase()).isEmpty();
        }
    }

    @Test
    void the_first_commit_itself_is_judged_against_what_was_before_it() throws Exception {
        try (Versioned change = Versioned.branched(whole())) {
            assertThat(change.checkMessage("Nothing").findings()).isEmpty();
            change.with("=== src/Board.java\nclass Board {}\n");
            assertThat(Versioned.lines(change.checkMessage("Grey out")))
                    .singleElement()
                    .asString()
                    .startsWith("change-story error ");
        }
    }
}
