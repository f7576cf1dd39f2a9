package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.UNRELEASED;
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

class StoryReleaseNoteTest {

    private static final String RULE = "story-release-note error ";
    private static final String RELEASED = "docs/release-notes/released/1.0/";

    @TempDir
    Path folder;

    @Test
    void a_story_in_delivery_without_an_entry_is_found_at_its_heading_with_the_command() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).without(ENTRY));

        assertThat(finding.rule()).isEqualTo("story-release-note");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.title()).isEqualTo("Grey out stale vehicles");
        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"Grey out stale vehicles\" is in delivery and has no release-note entry");
        assertThat(finding.fix().text()).isEqualTo("Write docs/release-notes/unreleased/COR-12.md.");
        assertThat(finding.fix().command()).contains("mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-12");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void stories_that_state_no_status_are_one_finding_on_their_set() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: A", ""),
                        story("## COR-9: B", "- Owner: Jo"),
                        story("## COR-13: C", "- Status: ready"),
                        story("## COR-14: D", "")))
                .without(ENTRY)
                .with(entry("COR-14")));

        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":1:1");
        assertThat(finding.message())
                .isEqualTo("none of COR-9 and COR-12 says its status, so they count as in delivery, and they have no"
                        + " release-note entry");
        assertThat(finding.fix().text())
                .isEqualTo("Write '- Status: …' below the title for all of them or below each heading (proposed, ready,"
                        + " in delivery, done), and an entry for each in delivery or done.");
        assertThat(finding.fix().command()).isEmpty();
        assertThat(finding.affects()).containsExactly("COR-9", "COR-12");
    }

    @Test
    void several_stories_of_one_id_lack_one_entry() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## COR-12: B"), story("## COR-12: C")))
                        .without(ENTRY)
                        .findings("story-release-note"))
                .containsExactly(STORIES + ":5:1 error COR-12 \"A\" is in delivery and has no release-note entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR12", "COR_12", "cor-12", "COR-13, COR-12", "COR-13 and COR-12"})
    void an_entry_that_means_a_story_by_an_id_that_is_none_is_that_finding_only(String written) throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .with(storySet(story("## COR-12: A"), story("## COR-13: B")))
                                .without(ENTRY)
                                .with(entry("COR-13"))
                                .with(entry("X")
                                        .replace("X.md", written.replaceAll("[, ].*", "") + ".md")
                                        .replace("[X]", written)))
                        .rule())
                .isEqualTo("release-note-story");
    }

    @Test
    void an_entry_that_is_named_for_one_story_and_for_another_is_that_finding_only() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A"), story("## COR-13: B")))
                .with(entry("COR-12").replace("COR-12.md", "COR-13.md")));

        assertThat(finding.rule()).isEqualTo("release-note-content");
        assertThat(finding.message())
                .isEqualTo("the file's name does not begin with the id of a story that it is for, such as COR-12");
        assertThat(finding.fix().text())
                .isEqualTo("Write 'COR-13' under stories, or name the file COR-12--COR-13.md, whichever is meant.");
        assertThat(finding.fix().anyCommand()).isEmpty();
    }

    @Test
    void a_single_story_that_states_no_status_is_told_at_its_heading() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A", ""), story("## COR-13: B", "- Status: proposed")))
                .without(ENTRY));

        assertThat(finding.location()).hasToString(STORIES + ":5:1");
        assertThat(finding.message())
                .isEqualTo("COR-12 \"A\" states no status, so it is in delivery and has no release-note entry");
        assertThat(finding.fix().command()).isPresent();
    }

    @Test
    void story_pages_of_their_own_are_told_each() throws Exception {
        String fields = "- Specification: [Board](../specification.md)";

        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "stories/a.md\n" + story("# COR-13: A", fields))
                        .with("=== " + ITEM + "stories/b.md\n" + story("# COR-14: B", fields))))
                .containsExactly(
                        RULE + ITEM + "stories/a.md:1:1 COR-13 \"A\" states no status, so it is in delivery and has no"
                                + " release-note entry",
                        RULE + ITEM + "stories/b.md:1:1 COR-14 \"B\" states no status, so it is in delivery and has no"
                                + " release-note entry");
    }

    @ParameterizedTest
    @CsvSource({"done, true", "in review, true", "proposed, false", "ready, false", "dropped, false"})
    void whether_a_story_needs_an_entry_is_a_matter_of_its_status(String status, boolean needed) throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .replace(STORIES, "in delivery", status)
                        .without(ENTRY)
                        .findings("story-release-note"))
                .hasSize(needed ? 1 : 0);
    }

    @Test
    void a_status_of_the_set_holds_for_its_stories() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A", ""), story("## COR-13: B", "")))
                .without(ENTRY)
                .replace(STORIES, "(specification.md)\n", "(specification.md)\n- Status: done\n");

        assertThat(all(repository))
                .containsExactly(
                        RULE + STORIES + ":6:1 COR-12 \"A\" is done and has no release-note entry",
                        RULE + STORIES + ":16:1 COR-13 \"B\" is done and has no release-note entry");
        assertThat(all(repository.replace(STORIES, "- Status: done", "- Status: ready")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR-12.md", "COR-12--again.md", "COR-12 grey.md", "COR-9.md"})
    void an_entry_that_names_the_story_counts(String name) throws Exception {
        String stories = name.startsWith("COR-9") ? "[COR-9, COR-12]" : "[COR-12]";
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## COR-9: B", "- Status: done")))
                        .with(entry("COR-9"))
                        .without(ENTRY)
                        .with(entry("COR-12").replace("COR-12.md", name).replace("[COR-12]", stories))))
                .isEmpty();
    }

    @Test
    void an_earlier_delivery_of_the_same_story_counts() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .without(ENTRY)
                        .with(entry("COR-12").replace(UNRELEASED, RELEASED))))
                .isEmpty();
    }

    @Test
    void a_released_story_needs_a_released_entry() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).replace(STORIES, "in delivery", "released");
        String named = STORIES + ":5:1 COR-12 \"Grey out stale vehicles\" is released";

        assertThat(all(repository)).containsExactly(RULE + named + ", but its release-note entry is still unreleased");
        assertThat(all(repository.without(ENTRY)))
                .containsExactly(RULE + named + " and has no release-note entry in docs/release-notes/released");
        assertThat(all(repository.with(entry("COR-12").replace(UNRELEASED, RELEASED))))
                .isEmpty();
    }

    @Test
    void an_entry_that_lies_in_another_repository_is_judged_there() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(STORIES, "- Status: in delivery", "- Status: done\n- Delivered in: bf-manage-core")
                        .without(ENTRY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/release-notes/COR-12.md, release-note-file",
        "docs/release-notes/unreleased/more/COR-12.md, release-note-file",
        "docs/release-notes/unreleased/COR-12.txt, release-note-file",
        "docs/release-notes/unreleased/cor-12.md, release-note-content",
    })
    void an_entry_that_is_there_but_not_as_it_should_be_is_one_finding(String path, String rule) throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .without(ENTRY)
                                .with(entry("COR-12").replace(ENTRY, path)))
                        .rule())
                .isEqualTo(rule);
    }

    @Test
    void a_misspelt_story_in_the_entry_is_one_finding() throws Exception {
        for (String id : new String[] {"cor-12", "COR-21", "COR12"}) {
            assertThat(only(TinyRepository.whole(folder.resolve(id)).replace(ENTRY, "[COR-12]", "[" + id + "]"))
                            .rule())
                    .isEqualTo("release-note-story");
        }
    }

    @Test
    void it_does_not_apply_in_the_backlog_nor_in_archived_work_unless_the_policy_says_so() throws Exception {
        for (String stage : new String[] {"backlog", "archived"}) {
            TinyRepository repository = TinyRepository.in(
                            folder.resolve(stage), TinyRepository.WHOLE.replace("/active/", "/" + stage + "/"))
                    .without(ENTRY);

            assertThat(all(repository)).isEmpty();
            assertThat(all(governed(repository, "stages: {" + stage + ": {story-release-note: warning}}\n")))
                    .containsExactly("story-release-note warning docs/work/" + stage
                            + "/dispatch/stories.md:5:1 COR-12 \"Grey out stale vehicles\" is in delivery and has no"
                            + " release-note entry");
        }
    }

    @Test
    void a_status_that_cannot_be_read_is_not_guessed() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .with(storySet(story("## COR-12: A", ""), story("## COR-13: B", "")))
                                .replace(STORIES, "# Dispatch", "---\nstatus: 'ready\n---\n# Dispatch")
                                .without(ENTRY))
                        .rule())
                .isEqualTo("front-matter");
    }
}
