package com.betterfleet.bfflow.rule.reading;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
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

class StoryHeadingRuleTest {

    private static final String RULE = "story-heading error ";
    private static final String PAGE = ITEM + "stories/grey.md";

    @TempDir
    Path folder;

    /** The whole repository and, below its one story, another under this heading. */
    private TinyRepository with(String heading) {
        return TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), story(heading)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cor-13: Grey   | COR-13",
                "Cor-13 Grey    | COR-13",
                "COR 13: Grey   | COR-13",
                "COR13: Grey    | COR-13",
                "COR_13: Grey   | COR-13",
                "cor 13 - Grey  | COR-13",
                "COR\u201113: x | COR-13",
                "COR\u201313: x | COR-13",
                "DEV 4: Grey    | DEV-4",
                "dev-4: Grey    | DEV-4",
            })
    void an_id_that_is_written_otherwise_is_found_with_the_right_one(String heading, String meant) throws Exception {
        Finding finding = only(with("## " + heading).with(entry(meant)));

        assertThat(finding.rule()).isEqualTo("story-heading");
        assertThat(finding.artefact()).isEqualTo(STORIES);
        assertThat(finding.location()).hasToString(STORIES + ":15:1");
        assertThat(finding.message())
                .isEqualTo("the heading '" + heading + "' is nearly a story's; did you mean '" + meant + "'?");
        assertThat(finding.fix().text()).isEqualTo("Begin the heading with the id: '## " + meant + ": Title'.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Story 3: Grey", "User Story 3", "story #3 Grey"})
    void a_numbered_story_has_no_id(String heading) throws Exception {
        Finding finding = only(with("## " + heading));

        assertThat(finding.message()).isEqualTo("the heading '" + heading + "' is nearly a story's, but has no id");
        assertThat(finding.fix().text())
                .isEqualTo("Begin the heading with an id of its own, such as '## COR-10: Title'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grey (COR-13)", "Grey out COR-13", "**Story** COR-13"})
    void an_id_later_in_the_heading_is_not_at_its_beginning(String heading) throws Exception {
        assertThat(only(with("## " + heading).with(entry("COR-13"))).message())
                .isEqualTo("the heading '" + heading.replace("*", "")
                        + "' is nearly a story's, but does not begin with its id COR-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR-13. Grey", "COR-13) Grey", "COR-13a: Grey", "COR-13/14 Grey"})
    void an_id_that_nothing_parts_from_the_title_is_found(String heading) throws Exception {
        assertThat(only(with("## " + heading).with(entry("COR-13"))).message())
                .isEqualTo("the heading '" + heading
                        + "' is nearly a story's, but no ':', dash or space stands behind its id");
    }

    @Test
    void a_section_that_holds_a_story_under_any_other_heading_is_found() throws Exception {
        assertThat(all(with("## Grey out")))
                .containsExactly(RULE + STORIES
                        + ":15:1 the heading 'Grey out' holds a story, but its heading begins with no id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "===! \"More\"%n%n    ### COR-13: Red%n ~ 17:5",
                "!!! note%n    ### COR-13: Red%n ~ 16:5",
                "- item%n%n    ### COR-13: Red%n ~ 17:5"
            })
    void a_story_in_a_box_a_tab_or_a_list_is_found(String text, String place) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: Grey"), text.formatted()))
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("story-heading");
        assertThat(finding.location()).hasToString(STORIES + ":" + place);
        assertThat(finding.message())
                .isEqualTo(
                        "the heading 'COR-13: Red' is a story's, but stands in a box, a tab or a list, where no story begins");
        assertThat(finding.fix().text())
                .isEqualTo("Write the story at the left margin of the page: '## COR-13: Title'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ## COR-13: Grey",
                "!!! note\n    ## COR-12: Grey",
                "> ### RFC-9110",
                "> ### On the board",
                "> COR-13: no heading"
            })
    void what_is_quoted_is_no_story(String text) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), text + "\n"))))
                .isEmpty();
    }

    @Test
    void a_story_at_the_top_level_is_found() throws Exception {
        assertThat(all(with("# COR-13: Grey").with(entry("COR-13"))))
                .containsExactly(
                        RULE + STORIES
                                + ":15:1 the heading 'COR-13: Grey' is a story's, but a story's heading is of level 2 or deeper");
    }

    @Test
    void a_story_set_whose_title_is_its_one_story_s_is_found_at_the_title() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with("=== " + STORIES + "\n" + story("# COR-12: Grey") + "## Notes\n\nText.\n")))
                .containsExactly(
                        RULE + STORIES
                                + ":1:1 the heading 'COR-12: Grey' is a story's, but a story's heading is of level 2 or deeper");
    }

    @Test
    void the_title_with_the_only_wish_that_no_other_heading_has_is_a_story_s() throws Exception {
        String wish = "As a dispatcher, I want to see it, so that I know.\n";
        String title = "=== " + STORIES + "\n# COR-11: Grey\n\n";

        assertThat(all(TinyRepository.whole(folder).with(title + wish + "\n" + story("## COR-12: Grey"))))
                .anyMatch(
                        finding -> finding.startsWith(RULE + STORIES + ":1:1 the heading 'COR-11: Grey' is a story's"));
        assertThat(all(TinyRepository.whole(folder).with(title + "Text.\n\n" + story("## COR-12: Grey"))))
                .noneMatch(finding -> finding.startsWith(RULE));
        assertThat(all(TinyRepository.whole(folder).with(title + wish + wish + "\n" + story("## COR-12: Grey"))))
                .noneMatch(finding -> finding.startsWith(RULE));
    }

    @Test
    void a_title_with_an_id_above_the_stories_is_no_story() throws Exception {
        assertThat(all(TinyRepository.whole(folder).replace(STORIES, "# Dispatch board stories", "# COR-1: Board")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### HTTP 404",
                "### Phase-1",
                "### Step-2: then",
                "### Follow-up in COR-99",
                "### Notes on COR-12",
                "### COR-12's edge cases",
                "### cor-12 again",
                "### Acceptance of COR 12",
            })
    void a_heading_within_a_story_is_part_of_it(String heading) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey") + heading + "\n\nText.\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Phase-1", "## MVP 1", "## First slice", "## Part 1 (COR-12)", "## In scope"})
    void a_heading_above_stories_is_none_of_its_own(String heading) throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(heading + "\n\nText.\n\n", story("### COR-12: Grey")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Introduction", "## Out of scope", "## Q3 2026", "## Notes on COR-12", "## History"})
    void other_sections_are_no_stories(String heading) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), heading + "\n\nText.\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## ISO 15118",
                "## HTTP 404",
                "## RFC 9110: HTTP",
                "## OCPP 2.0.1",
                "## OCPP-2.0.1",
                "## Conformance with RFC-9110",
                "### TLS 1",
                "## Phase-1",
                "## iso-15118: Plug and charge",
                "## DEV 4: Grey",
            })
    void a_heading_of_prose_is_no_story_s(String heading) throws Exception {
        assertThat(all(TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), heading + "\n\nText.\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## COR 13: Grey", "## COR13", "## cor-13: Grey", "## Grey (COR-13)", "## COR-13. Grey"})
    void with_the_letters_of_other_ids_nothing_needs_to_follow(String heading) throws Exception {
        Finding finding =
                only(TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), heading + "\n\nText.\n")));

        assertThat(finding.rule()).isEqualTo("story-heading");
        assertThat(finding.message()).contains("COR-13");
        assertThat(finding.fix().repair()).as("it would leave more to do").isEmpty();
    }

    @Test
    void where_there_is_no_id_yet_any_letters_may_begin_one() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .without(ENTRY)
                .with("=== " + STORIES + "\n# Stories\n\n- Specification: [Board](specification.md)\n\n"
                        + "## COR 12: Grey\n\nText.\n"));

        assertThat(finding.message())
                .isEqualTo("the heading 'COR 12: Grey' is nearly a story's; did you mean 'COR-12'?");
    }

    @Test
    void the_letters_that_the_policy_names_begin_ids() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(storySet(story("## COR-12: Grey"), "## DEV 4: Grey\n\nText.\n\n## HTTP 404\n\nText.\n"));

        assertThat(all(governed(repository, "story-id: \"(COR|DEV)-[0-9]+\"\n")))
                .containsExactly(
                        RULE + STORIES + ":15:1 the heading 'DEV 4: Grey' is nearly a story's; did you mean 'DEV-4'?");
        assertThat(all(governed(
                        repository.replace(STORIES, "DEV 4", "DEV 444"),
                        "story-id: \"(COR-[0-9]{2}|DEV-[0-9]{3})\"\n")))
                .containsExactly(RULE + STORIES
                        + ":15:1 the heading 'DEV 444: Grey' is nearly a story's; did you mean 'DEV-444'?");
        repository.replace(STORIES, "DEV 444", "DEV 4");
        assertThat(all(governed(repository, "linear: {teams: [COR, DEV]}\n")))
                .containsExactly(
                        RULE + STORIES + ":15:1 the heading 'DEV 4: Grey' is nearly a story's; did you mean 'DEV-4'?");
    }

    @Test
    void a_repair_is_offered_where_the_story_is_written() throws Exception {
        assertThat(only(with("## COR - 13: Grey").with(entry("COR-13"))).fix().anyCommand())
                .contains("mvn bfflow:fix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COR-TBD: Grey", "COR-: Grey", "COR-XX", "COR-?: Grey"})
    void an_id_without_a_number_is_none(String heading) throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), "## " + heading + "\n\nText.\n"));

        assertThat(all(repository))
                .containsExactly(RULE + STORIES + ":15:1 the heading '" + heading
                        + "' is nearly a story's, but its id has no number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CRO-13: Grey | COR-13", "OCR-13: Grey | COR-13", "COR - 13: Grey | COR-13", "DVE-4 : x | DEV-4"})
    void letters_that_are_swapped_are_found(String heading, String meant) throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), "## " + heading + "\n\nText.\n"));

        assertThat(all(governed(repository, "story-id: \"(COR|DEV)-[0-9]+\"\n")))
                .containsExactly(RULE + STORIES + ":15:1 the heading '" + heading
                        + "' is nearly a story's; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COR-based routing",
                "COR - overview",
                "CORE-13: x",
                "ROC-13: x",
                "CRO-13 x",
                "HTTP-TBD",
                "DEV - 2"
            })
    void what_only_resembles_the_letters_of_an_id_is_none(String heading) throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).with(storySet(story("## COR-12: Grey"), "## " + heading + "\n\nText.\n"));

        assertThat(all(governed(repository, "story-id: \"COR-[0-9]+\"\n"))).isEmpty();
    }

    @Test
    void one_finding_for_a_group_that_holds_nearly_a_story() throws Exception {
        assertThat(all(with("## Later\n\n### cor-13: Grey")))
                .singleElement()
                .asString()
                .startsWith(RULE + STORIES + ":17:1 ");
    }

    @Test
    void a_story_page_without_an_id_is_found_at_its_title() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with("=== " + PAGE + "\n" + story("# Grey")));

        assertThat(finding.artefact()).isEqualTo(PAGE);
        assertThat(finding.location()).hasToString(PAGE + ":1:1");
        assertThat(finding.message()).isEqualTo("'Grey' begins with no story id");
        assertThat(finding.fix().text())
                .isEqualTo("Begin the title with an id, '# COR-10: Title', or write 'id: COR-10' in the front matter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# cor-13: Grey\n", "# Grey (COR-13)\n"})
    void a_story_page_whose_id_is_nearly_one_leaves_its_entry_alone(String top) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + PAGE + "\n" + top + "\nText.\n")
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("story-heading");
        assertThat(finding.message()).endsWith(" begins with no story id; did you mean 'COR-13'?");
    }

    @Test
    void the_form_of_ids_is_the_policy_s() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, TinyRepository.WHOLE.replace("COR-12", "us-12"));

        assertThat(all(governed(repository, "story-id: \"us-[0-9]+\"\n"))).isEmpty();
        assertThat(all(governed(repository.replace(STORIES, "## us-12", "## US-12"), "story-id: \"us-[0-9]+\"\n")))
                .containsExactly(
                        RULE + STORIES
                                + ":5:1 the heading 'US-12: Grey out stale vehicles' is nearly a story's; did you mean 'us-12'?");
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = TinyRepository.WHOLE.replace("## COR-12", "## COR 12");

        assertThat(all(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/backlog/"))))
                .containsExactly("story-heading warning docs/work/backlog/dispatch/stories.md:5:1 the heading 'COR 12:"
                        + " Grey out stale vehicles' is nearly a story's; did you mean 'COR-12'?");
        assertThat(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/archived/"))
                        .findings("story-heading"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cor-13", "COR 13", "cor13"})
    void an_id_in_front_matter_that_is_written_otherwise_is_found_at_its_key(String id) throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with("=== " + PAGE + "\n---\nid: " + id + "\n---\n" + story("# Grey"))
                .with(entry("COR-13")));

        assertThat(finding.rule()).isEqualTo("story-heading");
        assertThat(finding.location()).hasToString(PAGE + ":2:1");
        assertThat(finding.message()).isEqualTo("'" + id + "' is no story id; did you mean 'COR-13'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'COR-13'.");
        assertThat(finding.fix().anyCommand()).contains("mvn bfflow:fix");
    }

    @Test
    void another_word_for_an_id_is_not_at_fault() throws Exception {
        assertThat(only(TinyRepository.whole(folder)
                                .with("=== " + PAGE + "\n---\nid: grey\n---\n" + story("# COR 13: Grey"))
                                .with(entry("COR-13")))
                        .location())
                .hasToString(PAGE + ":4:1");
    }

    @Test
    void an_id_may_have_no_hyphen() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(storySet(story("## us12: Grey"), story("## US13: Grey", "- Status: proposed")))
                .without(ENTRY);

        assertThat(all(governed(repository, "story-id: \"US[0-9]+\"\n")))
                .containsExactly(
                        RULE + STORIES + ":5:1 the heading 'us12: Grey' is nearly a story's; did you mean 'US12'?");
    }
}
