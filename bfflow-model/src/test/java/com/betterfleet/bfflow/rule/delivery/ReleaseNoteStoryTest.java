package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
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
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNoteStoryTest {

    @TempDir
    Path folder;

    @Test
    void an_entry_for_a_story_that_does_not_exist_is_found_at_the_id_with_the_nearest() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with(entry("COR-21")));

        assertThat(finding.rule()).isEqualTo("release-note-story");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(UNRELEASED + "COR-21.md");
        assertThat(finding.location()).hasToString(UNRELEASED + "COR-21.md:2:11");
        assertThat(finding.message())
                .isEqualTo("the entry is for COR-21, and no story has that id; did you mean 'COR-12'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'COR-12' under stories, and in the file's name.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void where_no_id_is_near_there_is_no_suggestion() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with(entry("OTHER-9999")));

        assertThat(finding.message()).isEqualTo("the entry is for OTHER-9999, and no story has that id");
        assertThat(finding.fix().text())
                .isEqualTo("Name the story that it tells of under stories, or write that story.");
    }

    @Test
    void of_several_stories_the_one_that_is_wrong_is_found() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(ENTRY, "[COR-12]", "\n  - COR-12\n  - NONE-77")))
                .containsExactly("release-note-story error " + ENTRY
                        + ":4:5 the entry is for NONE-77, and no story has that id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"COR-13, COR-12", "'COR-13, COR-12'", "[\"COR-13, COR-12\"]", "COR-13 & COR-12", "COR-13;COR-12"
            })
    void several_ids_in_one_text_are_said_to_be_one(String stories) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: Grey"), story("## COR-13: A")))
                .without(ENTRY)
                .with(entry("COR-13").replace("[COR-13]", stories)));

        assertThat(finding.rule()).isEqualTo("release-note-story");
        assertThat(finding.message()).endsWith("' is one text, not a list of 2 stories");
        assertThat(finding.fix().text()).isEqualTo("Write 'stories: [COR-13, COR-12]'.");
    }

    @Test
    void several_ids_in_one_item_of_a_list_are_items_of_their_own() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: Grey"), story("## COR-13: A"), story("## COR-14: B")))
                .replace(ENTRY, "[COR-12]", "[COR-12, 'COR-13, COR-14']"));

        assertThat(finding.message()).isEqualTo("'COR-13, COR-14' is one text, not a list of 2 stories");
        assertThat(finding.fix().text()).isEqualTo("Write each of them as an item of its own: COR-13, COR-14.");
    }

    @Test
    void what_the_entry_names_already_is_not_suggested_and_a_name_that_is_right_is_left_alone() throws Exception {
        Finding second = only(TinyRepository.whole(folder).replace(ENTRY, "[COR-12]", "[COR-12, COR-13]"));

        assertThat(second.message()).isEqualTo("the entry is for COR-13, and no story has that id");

        Finding wrong = only(TinyRepository.whole(folder.resolve("b")).replace(ENTRY, "[COR-12]", "[COR-21]"));

        assertThat(wrong.message()).endsWith("; did you mean 'COR-12'?");
        assertThat(wrong.fix().text()).isEqualTo("Write 'COR-12' under stories.");
    }

    @Test
    void the_same_wrong_id_twice_is_one_finding() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(ENTRY, "[COR-12]", "[COR-12, NONE-77, NONE-77]")))
                .hasSize(1);
    }

    @Test
    void a_released_entry_is_judged_as_well() throws Exception {
        String path = "docs/release-notes/released/1.0/NONE-77.md";

        assertThat(all(TinyRepository.whole(folder).with(entry("NONE-77").replace(UNRELEASED + "NONE-77.md", path))))
                .containsExactly("release-note-story error " + path
                        + ":2:11 the entry is for NONE-77, and no story has that id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"## cor-13: A", "## COR 13: A", "## COR-13. A", "## A (COR-13)", "# COR-13: A", "## COR-13a: A"})
    void a_near_story_heading_whose_entry_exists_is_one_finding(String heading) throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .with(storySet(story("## COR-12: Grey"), story(heading)))
                                .with(entry("COR-13")))
                        .rule())
                .isEqualTo("story-heading");
    }

    @Test
    void an_entry_for_nothing_is_found_beside_a_heading_that_is_nearly_another_story_s() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: Grey"), story("## cor-13: A")))
                        .with(entry("NONE-77"))))
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith("release-note-story error " + UNRELEASED + "NONE-77.md:2:11"))
                .anyMatch(finding -> finding.startsWith("story-heading"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backlog", "archived"})
    void a_story_of_any_stage_is_one(String stage) throws Exception {
        assertThat(all(TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/" + stage + "/"))))
                .isEmpty();
    }

    @Test
    void entries_without_a_work_folder_are_one_finding_that_affects_all() throws Exception {
        Finding finding = only(TinyRepository.in(folder, entry("COR-10") + entry("COR-9")));

        assertThat(finding.artefact()).isEqualTo(UNRELEASED + "COR-10.md");
        assertThat(finding.location()).hasToString(UNRELEASED + "COR-10.md:2:11");
        assertThat(finding.message())
                .isEqualTo("the entries here are for stories that cannot be found: there is no docs/work");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Name the folder of the stories as 'work' in bfflow.yml; where they live in another repository,"
                                + " declare it as an upstream of the build.");
        assertThat(finding.affects()).containsExactly("COR-9", "COR-10");
    }

    @Test
    void where_the_policy_names_a_missing_work_folder_that_is_the_finding() throws Exception {
        assertThat(only(governed(TinyRepository.in(folder, entry("COR-10")), "work: plans\n"))
                        .rule())
                .isEqualTo("nothing-to-govern");
    }

    @Test
    void entries_are_judged_in_full_whatever_the_stage_of_the_work() throws Exception {
        assertThat(all(TinyRepository.in(folder, TinyRepository.WHOLE.replace("/active/", "/archived/"))
                        .replace(STORIES.replace("/active/", "/archived/"), "## COR-12", "## NONE-77")))
                .containsExactly("release-note-story error " + ENTRY
                        + ":2:11 the entry is for COR-12, and no story has that id");
    }
}
