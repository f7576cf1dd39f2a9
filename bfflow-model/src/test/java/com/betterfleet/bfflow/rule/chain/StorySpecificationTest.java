package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorySpecificationTest {

    private static final String FIELD = "- Specification: [Dispatch board](specification.md)\n";
    private static final String OWN = "- Specification: [Board](specification.md)";
    private static final String PAGE = ITEM + "stories/grey.md";

    @TempDir
    Path folder;

    @Test
    void a_set_that_names_none_is_one_finding_with_the_stories_that_depend_on_it() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: A"), story("## COR-9: B", OWN), story("## COR-13: C")))
                .replace(STORIES, FIELD, "")
                .with(entry("COR-9"))
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("story-specification");
        assertThat(finding.location()).hasToString(STORIES + ":1:1");
        assertThat(finding.message()).isEqualTo("the story set names no specification");
        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.affects()).containsExactly("COR-12", "COR-13");
        assertThat(finding.fix().text())
                .isEqualTo("Write '- Specification: [Dispatch board](specification.md)' below the heading.");
    }

    @Test
    void a_set_with_a_single_story_is_told_about_itself_as_well() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(STORIES, FIELD, ""));

        assertThat(finding.location()).hasToString(STORIES + ":1:1");
        assertThat(finding.affects()).containsExactly("COR-12");
    }

    @Test
    void text_without_a_link_on_the_set_is_found_at_the_field() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(STORIES, FIELD, "- Specification: the board\n"));

        assertThat(finding.location()).hasToString(STORIES + ":3:3");
        assertThat(finding.message())
                .isEqualTo("the field Specification says 'the board' but links to no specification");
        assertThat(finding.affects()).containsExactly("COR-12");
    }

    @Test
    void text_without_a_link_on_a_story_is_the_story_s() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: A"), story("## COR-13: B", "- Status: in delivery\n- Specification: TBA")))
                .with(entry("COR-13")));

        assertThat(finding.artefact()).isEqualTo("COR-13");
        assertThat(finding.location()).hasToString(STORIES + ":18:3");
        assertThat(finding.message()).isEqualTo("the field Specification says 'TBA' but links to no specification");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void a_blank_field_is_where_the_specification_is_missing() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(STORIES, FIELD, "- Specification:\n")))
                .containsExactly("story-specification error " + STORIES + ":3:3 the story set names no specification");
    }

    @Test
    void a_blank_field_of_a_story_is_the_story_s_and_those_without_one_are_the_set_s() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(
                                story("## COR-12: A"),
                                story("## COR-13: B", "- Status: in delivery\n- Specification:")))
                        .replace(STORIES, FIELD, "")
                        .with(entry("COR-13"))))
                .containsExactly(
                        "story-specification error " + STORIES + ":1:1 the story set names no specification",
                        "story-specification error " + STORIES + ":17:3 COR-13 \"B\" names no specification");
    }

    @Test
    void a_blank_field_of_a_story_whose_set_names_a_specification_is_none_at_fault() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A", "- Status: in delivery\n- Specification:")))))
                .isEmpty();
    }

    @Test
    void stories_that_all_have_their_own_need_none_of_the_set() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A", OWN)))
                        .replace(STORIES, FIELD, "")))
                .isEmpty();
    }

    @Test
    void a_story_on_a_page_of_its_own_is_found_at_its_title() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + PAGE + "\n" + story("# COR-13: Grey"))
                        .with(entry("COR-13"))))
                .containsExactly("story-specification error " + PAGE + ":1:1 COR-13 \"Grey\" names no specification");
    }

    @Test
    void a_link_that_leads_nowhere_is_reported_once_and_not_by_this_rule() throws Exception {
        assertThat(only(TinyRepository.whole(folder).replace(STORIES, "(specification.md)", "(specs.md)"))
                        .rule())
                .isEqualTo("link-target");
    }

    @Test
    void front_matter_that_cannot_be_read_may_name_it() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .replace(STORIES, FIELD, "")
                                .replace(STORIES, "# Dispatch", "---\nspecification: 'x\n---\n# Dispatch"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String backlog = TinyRepository.WHOLE.replace("/active/", "/backlog/").replace(FIELD, "");

        assertThat(all(TinyRepository.in(folder.resolve("a"), backlog)))
                .containsExactly("story-specification warning docs/work/backlog/dispatch/stories.md:1:1"
                        + " the story set names no specification");
        assertThat(TinyRepository.in(folder.resolve("b"), backlog.replace("/backlog/", "/archived/"))
                        .findings("story-specification"))
                .isEmpty();
    }

    @Test
    void fields_below_a_first_sentence_are_to_be_moved_up() throws Exception {
        List<Finding> findings = TinyRepository.whole(folder)
                .without(ENTRY)
                .with("=== " + STORIES + "\n# Stories\n\n## COR-12: Grey\n\nAs a d, I want x.\n\n"
                        + "- Status: proposed\n- Specification: [x](specification.md)\n\n"
                        + "### Acceptance criteria\n\n- A\n")
                .findings();

        assertThat(findings)
                .extracting(
                        Finding::rule,
                        finding -> finding.fix().text(),
                        finding -> finding.fix().anyCommand())
                .containsExactly(
                        tuple(
                                "story-specification",
                                "Move 'Specification' in line 8 directly below its heading, above all text: where it"
                                        + " stands, it does not count.",
                                Optional.empty()),
                        tuple(
                                "story-release-note",
                                "Move 'Status' in line 7 directly below its heading, above all text: where it stands, it"
                                        + " does not count.",
                                Optional.empty()));
        assertThat(findings.get(0).related())
                .containsExactly(new Related(new Location(STORIES, 8, 3), "'Specification' does not count here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Specification: [x](specification.md)\n- and more\n",
                "### Fields\n\n- Specification: [x](specification.md)\n",
                "- Note: x\n- Reviewers: y\n",
                "- Specification:\n",
            })
    void what_is_no_field_list_of_the_story_is_not_to_be_moved(String text) throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + STORIES + "\n# Stories\n\n## COR-12: Grey\n\nAs a d, I want x.\n\n" + text
                                + "\n### Acceptance criteria\n\n- A\n")
                        .findings())
                .first()
                .satisfies(finding -> assertThat(finding.fix().text()).startsWith("Write '- Specification: "));
    }
}
