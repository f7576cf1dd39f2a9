package com.betterfleet.bfflow.repository;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.governed;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.prose.Prose;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryHeadingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## COR-10: Grey          | Grey",
                "## COR-10 : Grey         | Grey",
                "## COR-10:Grey           | Grey",
                "## COR-10 - Grey         | Grey",
                "## COR-10 \u2013 Grey    | Grey",
                "## COR-10 \u2014 Grey    | Grey",
                "## COR-10\u2014Grey      | Grey",
                "## COR-10 Grey           | Grey",
                "## COR-10\u00a0Grey      | Grey",
                "## COR-10:\u00a0Grey     | Grey",
                "## COR-10                | ''",
                "## COR-10:               | ''",
                "###### COR-10: Grey ###  | Grey",
                "##\tCOR-10: Grey         | Grey",
                "## [COR-10](https://linear.app/b/issue/COR-10): Grey | Grey",
                "## [COR-10: Grey](x.md)  | Grey",
                "## `COR-10` Grey         | Grey",
                "## **COR-10**: Grey      | Grey",
                "## [COR-10] Grey         | Grey",
                "## [COR-10]: Grey        | Grey",
                "## [`COR-10`](x) - Grey  | Grey",
                "## COR-10: Grey &amp; \\*red\\* | Grey & *red*",
                "## COR-10: [WIP] Grey    | [WIP] Grey",
                "## COR-10: Grey <!-- no --> | Grey",
                "## COR-10: Grey {#grey}  | Grey",
                "## COR-10: Grey {: #grey .x } | Grey",
                "## COR-10: COR-11 too    | COR-11 too",
            })
    void an_id_and_a_title_make_a_story(String heading, String title) throws Exception {
        assertThat(Read.stories(folder, "# Stories\n\n" + heading + "\n")).containsExactly("3:1 COR-10|" + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# COR-10: Grey",
                "## cor-10: Grey",
                "## COR10: Grey",
                "## COR-10. Grey",
                "## COR-10a Grey",
                "## Grey COR-10",
                "## XCOR\u00e9-10: Grey",
                "#COR-10: Grey",
                "\\## COR-10: Grey",
                "####### COR-10: Grey",
                "> ## COR-10: Grey",
                "- ## COR-10: Grey",
                "    ## COR-10: Grey",
                "```md\n## COR-10: Grey\n```",
                "~~~\n## COR-10: Grey\n~~~",
                "<!-- ## COR-10: Grey -->",
                "<!--\n\n## COR-10: Grey\n\n-->",
                "<pre>\n\n## COR-10: Grey\n\n</pre>",
                "!!! note\n    ## COR-10: Grey",
            })
    void what_only_looks_like_a_story_is_none(String text) throws Exception {
        assertThat(Read.stories(folder, "# Stories\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void a_heading_may_be_underlined_or_indented() throws Exception {
        assertThat(Read.stories(
                        folder, "Stories\n===\n\nCOR-10: Grey\n---\n\n   ## COR-11: Red\n\nCOR-12: two\nlines\n---"))
                .containsExactly("4:1 COR-10|Grey", "7:4 COR-11|Red", "9:1 COR-12|two lines");
    }

    @Test
    void the_id_may_be_a_reference_link() throws Exception {
        assertThat(Read.stories(folder, "## [COR-10]: Grey\n\n## [COR-11][x] Red\n\n[COR-10]: a.md\n[x]: <b c.md>\n"))
                .containsExactly("1:1 COR-10|Grey", "3:1 COR-11|Red");
    }

    @Test
    void stories_are_found_whatever_ends_the_lines() throws Exception {
        for (String end : List.of("\r\n", "\r")) {
            assertThat(Read.stories(
                            folder.resolve("e" + end.length()),
                            "# Stories\n\n## COR-10: Grey\n\n- Status: ready\n\n## COR-11: Red".replace("\n", end)))
                    .containsExactly("3:1 COR-10|Grey", "7:1 COR-11|Red");
        }
    }

    @Test
    void each_story_has_its_own_fields() throws Exception {
        assertThat(Read.storyFields(folder, """
                        # Stories

                        - Status: ready

                        ## COR-10: Grey
                        <!-- a comment -->

                        - **Status:** done
                        - Depends on: COR-11

                        ## COR-11: Red

                        **Milestone:** 1
                        **Issue**: <https://linear.app/b/issue/COR-11>

                        ## COR-12: Blue

                        Text.

                        - Status: dropped
                        """))
                .containsExactly(
                        "COR-10 8:3 Status = done",
                        "COR-10 9:3 Depends on = COR-11",
                        "COR-11 13:1 Milestone = 1",
                        "COR-11 14:1 Issue = https://linear.app/b/issue/COR-11 -> 14:12 https://linear.app/b/issue/COR-11");
    }

    @Test
    void a_story_reaches_to_the_next_heading_of_its_level_and_without_the_stories_in_it() throws Exception {
        TinyRepository repository = TinyRepository.in(folder, """
                === docs/work/active/a/stories.md
                # Stories

                ## COR-10: Outer

                Before.

                ### COR-11: Inner

                Inside.

                #### Detail

                Deep.

                ### Acceptance criteria

                - After.

                ## Notes

                Elsewhere.
                """);
        List<Story> stories = repository.chain().stories();

        assertThat(stories).extracting(Read::line).containsExactly("3:1 COR-10|Outer", "7:1 COR-11|Inner");
        assertThat(Prose.lines(stories.get(0).body()))
                .extracting(Line::text)
                .containsExactly("Before.", "Acceptance criteria", "After.");
        assertThat(Prose.lines(stories.get(1).body()))
                .extracting(Line::text)
                .containsExactly("Inside.", "Detail", "Deep.");
        assertThat(repository.chain().storySets().get(0).sections())
                .extracting(section -> section.heading().text() + " " + section.inStory())
                .containsExactly("Detail true", "Acceptance criteria true", "Notes false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# COR-10: Grey\\n                          | 1:1 COR-10|Grey",
                "---\\nid: COR-10\\n---\\n# Grey out\\n     | 4:1 COR-10|Grey out",
                "---\\nid: COR-10\\n---\\n# COR-11 Grey\\n  | 4:1 COR-11|Grey",
                "---\\nid: COR-10\\ntitle: Grey\\n---\\nx\\n | 1:1 COR-10|Grey",
                "---\\nid: COR-10\\n---\\nText.\\n          | 1:1 COR-10|grey.md",
                "COR-10: Grey\\n===\\n                      | 1:1 COR-10|Grey",
                "## Note\\n\\n# COR-10: Grey\\n             | 3:1 COR-10|Grey",
            },
            quoteCharacter = '`',
            maxCharsPerColumn = 200)
    void a_story_page_has_its_id_in_its_title_or_its_front_matter(String page, String id, String title)
            throws Exception {
        assertThat(TinyRepository.in(folder, "=== " + ITEM + "stories/grey.md\n" + page.replace("\\n", "\n"))
                        .chain()
                        .stories())
                .extracting(Read::line)
                .containsExactly(id + "|" + title);
    }

    @Test
    void a_policy_s_form_of_ids_may_hold_groups_and_choices() throws Exception {
        TinyRepository repository = TinyRepository.in(
                folder, "=== " + ITEM + "stories.md\n# S\n\n## DEV-1: A\n\n## OPS-2 B\n\n## COR-3: C\n");
        governed(repository, "story-id: (?<id>(DEV)|OPS)-(\\d+)\n");

        assertThat(repository.chain().stories()).extracting(Read::line).containsExactly("3:1 DEV-1|A", "5:1 OPS-2|B");
    }
}
