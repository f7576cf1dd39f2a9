package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedDocumentTest {

    @TempDir
    Path folder;

    private TinyRepository with(String file, String text) {
        return TinyRepository.whole(folder).with("=== " + ITEM + file + "\n" + text + "\n");
    }

    @Test
    void a_title_that_says_challenge_is_found_at_the_title() throws Exception {
        Finding finding = only(with("overview.md", "Some text.\n\n# Challenge: Quiet vehicles"));

        assertThat(finding.rule()).isEqualTo("untyped-document");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(ITEM + "overview.md");
        assertThat(finding.location()).hasToString(ITEM + "overview.md:3:1");
        assertThat(finding.message())
                .isEqualTo(
                        "'Challenge: Quiet vehicles' is a challenge by its title, but not by its file name, so it counts"
                                + " as a supporting document");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Rename the file, or write 'artefact: challenge' in its front matter; 'artefact: supporting' if"
                                + " it is none.");
        assertThat(finding.fix().command())
                .contains("git mv " + ITEM + "overview.md " + ITEM + "overview-challenge.md");
    }

    @ParameterizedTest
    @CsvSource({
        "Challenge, challenge", "Specification: Board, specification",
        "Implementation Specification: Board, specification", "Board Stories, story-set",
        "Board Deliverables (Stories), story-set", "Board (Unit User Stories), story-set"
    })
    void every_title_of_the_chain_is_found(String title, String kind) throws Exception {
        assertThat(only(with("notes.md", "# " + title)).fix().text()).contains("'artefact: " + kind + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Challenges", "Challenge accepted", "Specification", "Specification Review: Board", "specification: x",
                "Why we split the stories", "Histories", "Stories we dropped", "User story map", "A Challenge: x"
            })
    void other_titles_are_no_finding(String title) throws Exception {
        assertThat(all(with("notes.md", "# " + title + "\n\n## Challenge"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "challange.md, challenge",
        "Challenges.md, challenge",
        "storys.md, stories",
        "story.md, stories",
        "specifications.md, specification",
        "spezification.md, specification",
        "releaseplan.md, release-plan",
        "release_plans.md, release-plan",
        "delivrables.md, deliverables",
        "reviews/challange.md, challenge",
        "x/challenge.markdown, challenge"
    })
    void a_file_that_is_nearly_called_so_is_found_as_a_whole(String file, String meant) throws Exception {
        Finding finding = only(with(file, "Text."));
        String path = ITEM + file;

        assertThat(finding.location()).hasToString(path + ":1:1");
        assertThat(finding.message())
                .startsWith("the file is nearly called " + meant + ".md, so it counts as a supporting document, no ");
        assertThat(finding.fix().command())
                .hasValueSatisfying(command -> assertThat(command)
                        .startsWith("git mv " + path + " " + path.substring(0, path.lastIndexOf('/') + 1)));
    }

    @Test
    void the_new_name_is_one_that_is_free() throws Exception {
        TinyRepository taken = with("challange.md", "# Challenge: Quiet vehicles");

        assertThat(only(taken).fix().command())
                .contains("git mv " + ITEM + "challange.md " + ITEM + "challange-challenge.md");
        assertThat(taken.without(ITEM + "challenge.md").findings("untyped-document"))
                .singleElement()
                .asString()
                .startsWith(ITEM + "challange.md:1:1 warning");
        assertThat(taken.findings().stream()
                        .filter(finding -> finding.rule().equals("untyped-document"))
                        .findFirst()
                        .orElseThrow()
                        .fix()
                        .command())
                .contains("git mv " + ITEM + "challange.md " + ITEM + "challenge.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specification-review.md",
                "dossier.md",
                "success-story.md",
                "lessons-challenges.md",
                "spectrum.md",
                "history.md",
                "change.md"
            })
    void other_names_are_no_finding(String file) throws Exception {
        assertThat(all(with(file, "# Notes"))).isEmpty();
    }

    @Test
    void who_says_that_it_is_none_is_believed() throws Exception {
        assertThat(all(with("challange.md", "---\nartefact: supporting\n---\n# Challenge: Quiet")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.md", "stories/index.md", "reviews/README.md"})
    void a_page_for_the_readers_of_a_folder_is_no_finding(String file) throws Exception {
        assertThat(all(with(file, "# Board Stories"))).isEmpty();
    }

    @Test
    void front_matter_that_cannot_be_read_may_say_what_it_is() throws Exception {
        assertThat(only(with("challange.md", "---\nartefact: [\n---\n# Challenge: x"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void a_name_that_the_policy_gives_a_kind_is_that_kind() throws Exception {
        assertThat(governed(with("why.md", "# Challenge: Quiet"), "kinds: {challenge: [why.md]}")
                        .findings("untyped-document"))
                .isEmpty();
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(
                                "=== docs/work/backlog/x/overview.md\n# Challenge\n=== docs/work/archived/x/overview.md\n# Challenge\n")
                        .findings("untyped-document"))
                .containsExactly(
                        "docs/work/backlog/x/overview.md:1:1 info 'Challenge' is a challenge by its title, but not"
                                + " by its file name, so it counts as a supporting document");
    }

    @Test
    void what_a_page_is_stands_in_its_front_matter() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + ITEM + "note.md\n# Challenge\n\n- Artefact: specification\n"));

        assertThat(finding.location()).hasToString(ITEM + "note.md:3:3");
        assertThat(finding.message())
                .isEqualTo("'Artefact' counts in front matter only, so the page counts as a supporting document, no"
                        + " specification");
        assertThat(finding.fix().text())
                .isEqualTo("Write 'artefact: specification' in its front matter, between two lines '---' above all"
                        + " else.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Artefact: supporting\n", "- Artefact: vase\n", "Text.\n\n- Artefact: story\n"})
    void another_artefact_is_no_kind(String text) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with("=== " + ITEM + "note.md\n# Note\n\n" + text)))
                .isEmpty();
    }
}
