package com.betterfleet.bfflow.rule.change;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.Versioned;
import com.betterfleet.bfflow.change.BaseRequest;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.git.BaseName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeStoryTest {

    private static final String CODE = "=== src/main/java/Board.java\nclass Board {}\n";
    private static final String SAYS =
            "change-story error src/main/java/Board.java:1:1" + " this change touches code and names no story";

    @TempDir
    Path folder;

    private Versioned changed() throws Exception {
        return Versioned.branched(TinyRepository.whole(folder)).with(CODE);
    }

    @Test
    void code_for_no_story_is_one_finding_however_many_files_there_are() throws Exception {
        try (Versioned change = changed().with("=== src/main/java/Row.java\nclass Row {}\n")) {
            change.commit("Grey out what is stale");

            Finding finding = change.check("main").findings().get(0);

            assertThat(change.found()).containsExactly(SAYS);
            assertThat(finding.affects()).containsExactly("src/main/java/Row.java");
            assertThat(finding.fix().text())
                    .isEqualTo(
                            "Say it in a commit, by a trailer 'Story: …' at the end of its message; or name the story"
                                    + " in the branch.");
        }
    }

    @Test
    void it_is_the_same_before_the_commit() throws Exception {
        try (Versioned change = changed()) {
            assertThat(change.found()).containsExactly(SAYS);
            change.git().add().addFilepattern("src").call();
            assertThat(change.found()).containsExactly(SAYS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grey out\n\nStory: COR-12",
                "Grey out\n\nStory: cor-12\n",
                "Grey out\n\nBecause.\n\nstory: COR-12\nSigned-off-by: Dana <dana@example.com>\n",
                "Grey out\r\n\r\nStory: COR-12\r\n",
                "COR-12: grey out",
                "feat(board): grey out [cor-12]",
                "Merge branch 'dana/cor-12-grey-out'",
            })
    void a_commit_names_it(String message) throws Exception {
        try (Versioned change = changed()) {
            change.commit(message);
            assertThat(change.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grey out\n\nstory: COR-99, COR-12", "Grey out\n\nStory: COR-99\nStory: COR-12"})
    void a_commit_that_names_another_as_well_that_is_none_is_not_without_a_story(String message) throws Exception {
        try (Versioned change = changed()) {
            change.commit(message);
            assertThat(change.found()).singleElement().asString().startsWith("change-chain ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Grey out COR-123", "Grey out XCOR-12", "Grey out\n\nCOR-12 is meant.", "x\n\nStory COR-12"})
    void what_is_nearly_so_names_nothing(String message) throws Exception {
        try (Versioned change = changed()) {
            change.commit(message);
            assertThat(change.found()).containsExactly(SAYS);
        }
    }

    @Test
    void one_of_several_commits_is_enough() throws Exception {
        try (Versioned change = changed()) {
            change.commit("COR-12: begin");
            change.with("=== src/main/java/Row.java\nclass Row {}\n").commit("Go on");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void what_main_already_has_names_nothing_here() throws Exception {
        try (Versioned change = Versioned.begun(TinyRepository.whole(folder))) {
            change.commit("COR-12: begin");
            change.branch("work").with(CODE).commit("Go on");
            assertThat(change.found()).containsExactly(SAYS);
        }
    }

    @Test
    void the_branch_names_it() throws Exception {
        try (Versioned change = changed().branch("dana/cor-12-grey-out")) {
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void where_a_commit_is_checked_out_the_pipeline_knows_the_branch() throws Exception {
        try (Versioned change = changed()) {
            change.checkout(change.commit("Grey out").name());
            BaseName main = new BaseName("main", "GITHUB_BASE_REF", true);

            assertThat(Versioned.lines(change.check(new BaseRequest(main, Optional.empty(), List.of()))))
                    .containsExactly(SAYS);
            assertThat(Versioned.lines(
                            change.check(new BaseRequest(main, Optional.empty(), List.of("dana/cor-12-grey-out")))))
                    .isEmpty();
        }
    }

    @Test
    void the_story_itself_or_its_entry_in_the_change_names_it() throws Exception {
        try (Versioned change = changed()) {
            change.files().replace(ENTRY, "greyed out", "in grey");
            assertThat(change.found()).isEmpty();
            change.files().replace(ENTRY, "in grey", "greyed out");
            assertThat(change.found()).containsExactly(SAYS);
            change.files().replace(STORIES, "five minutes", "six minutes");
            assertThat(change.found()).isEmpty();
            change.files().replace(STORIES, "six minutes", "five minutes").replace(STORIES, "board stories", "stories");
            assertThat(change.found()).containsExactly(SAYS);
        }
    }

    @Test
    void an_id_that_no_story_has_is_said_with_the_nearest() throws Exception {
        try (Versioned change = changed()) {
            String commit =
                    change.commit("ABC-777 grey out\n\nStory: COR-21").name().substring(0, 7);

            assertThat(change.found())
                    .containsExactly(SAYS + "; 'COR-21' in " + commit + " is none (did you mean COR-12?); 'ABC-777' in "
                            + commit + " is none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide.md", "CHANGELOG.md", "docs/work/active/dispatch/src/notes.md"})
    void other_files_are_no_code(String path) throws Exception {
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder))) {
            change.with("=== " + path + "\nWords.\n");
            assertThat(change.found()).isEmpty();
        }
    }

    @Test
    void code_that_goes_away_is_changed_as_well() throws Exception {
        try (Versioned change = Versioned.branched(
                TinyRepository.whole(folder).with("=== module/src/main/java/Old.java\nclass Old {}\n"))) {
            change.files().without("module/src/main/java/Old.java");
            assertThat(change.found())
                    .containsExactly("change-story error module/src/main/java/Old.java:1:1"
                            + " this change touches code and names no story");
        }
    }

    @Test
    void what_code_is_the_policy_says() throws Exception {
        try (Versioned change = changed().with("=== bfflow.yml\ncode: ['*.sql', '**/*.sql']\n")) {
            assertThat(change.found()).isEmpty();
            assertThat(change.with("=== tables.sql\nselect 1;\n").found())
                    .containsExactly("change-story error tables.sql:1:1 this change touches code and names no story");
        }
    }

    @Test
    void a_trailer_with_a_reason_lets_it_pass_visibly() throws Exception {
        try (Versioned change = changed()) {
            String commit = change.commit("Format\n\nBfflow-Bypass: no behaviour changes")
                    .name()
                    .substring(0, 7);
            Report report = change.check("main");

            assertThat(report.findings()).extracting(Finding::state).containsExactly(State.WAIVED);
            assertThat(Versioned.lines(report))
                    .containsExactly(SAYS + " (no behaviour changes (Bfflow-Bypass in " + commit + "))");
            assertThat(report.change().orElseThrow().bypasses())
                    .allMatch(bypass -> bypass.counts() && bypass.commit().equals(commit));
        }
    }

    @Test
    void a_trailer_without_one_does_not() throws Exception {
        try (Versioned change = changed()) {
            change.commit("Format\n\nBfflow-Bypass:");
            Report report = change.check("main");

            assertThat(Versioned.lines(report)).containsExactly(SAYS);
            assertThat(report.change().orElseThrow().bypasses()).noneMatch(bypass -> bypass.counts());
        }
    }

    @Test
    void a_waiver_lets_it_pass_and_is_never_unused() throws Exception {
        String policy = """
                === bfflow.yml
                waivers: [{rule: change-story, artefact: 'src/**', reason: generated}]
                """;
        try (Versioned change = Versioned.branched(TinyRepository.whole(folder).with(policy))) {
            assertThat(change.found()).isEmpty();
            assertThat(change.with(CODE).found()).containsExactly(SAYS + " (generated)");
        }
        assertThat(Versioned.check(
                                folder,
                                new BaseRequest(
                                        new BaseName("main", "bfflow.base", false),
                                        Optional.of(Versioned.said("COR-12")),
                                        List.of()))
                        .findings())
                .isEmpty();
    }

    @Test
    void the_message_of_a_commit_that_is_being_written_counts() throws Exception {
        try (Versioned change = changed()) {
            assertThat(Versioned.lines(change.checkMessage("Grey out\n# Story: COR-12\n")))
                    .containsExactly(SAYS);
            assertThat(change.checkMessage("""
                            Grey out

                            Story: COR-12
                            # Please enter the commit message for your changes.
                            # ------------------------ >8 ------------------------
                            diff --git a/x b/x
                            """).findings()).isEmpty();
            assertThat(Map.of(
                            "subject",
                            change.checkMessage("# what\nCOR-12: grey out\n").findings()))
                    .containsEntry("subject", List.of());
        }
    }
}
