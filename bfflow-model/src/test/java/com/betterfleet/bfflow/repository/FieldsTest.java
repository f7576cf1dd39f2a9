package com.betterfleet.bfflow.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Fields;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @TempDir
    Path folder;

    @Test
    void a_field_list_is_read_with_its_places() throws Exception {
        assertThat(Read.fields(folder, """
                        # Board

                        - Challenge: [Stale](challenge.md#a)
                        - **Status:** ready
                        * **Owner**: Jo
                        """))
                .containsExactly("3:3 Challenge = Stale -> 3:14 challenge.md#a", "4:3 Status = ready");
    }

    @Test
    void both_forms_of_bold_and_plain_keys_mean_the_same() throws Exception {
        assertThat(Read.fields(folder, """
                        # Board

                        - Status: a
                        - **Owner:** b
                        - __Project__: c
                        - **Milestone: d**
                        - *Reviewers*: e
                        - `Estimate`: f
                        - **Team** : g
                        """))
                .containsExactly(
                        "3:3 Status = a",
                        "4:3 Owner = b",
                        "5:3 Project = c",
                        "6:3 Milestone = d",
                        "7:3 Reviewers = e",
                        "8:3 Estimate = f",
                        "9:3 Team = g");
    }

    @Test
    void a_paragraph_whose_lines_begin_in_bold_is_a_field_list() throws Exception {
        assertThat(
                        Read.fields(
                                folder,
                                "# Board\n\n**Status:** ready\n**Owner**: Jo  \n  **Challenge:** [S](c.md)\\\n**Note**: `x`<br>\n"))
                .containsExactly(
                        "3:1 Status = ready", "4:1 Owner = Jo", "5:3 Challenge = S -> 5:18 c.md", "6:1 Note = x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Status:** ready\nand more text\n",
                "Status: ready\n",
                "**Status: ready**\n",
                "- Status: ready\n- and more\n",
                "- Status: ready\n- [a](b.md)\n",
                "- https://example.com\n",
                "- : ready\n",
                "-\n- Status: ready\n",
                "Text.\n\n- Status: ready\n",
                "## Fields\n\n- Status: ready\n",
                "> - Status: ready\n",
                "```\n- Status: ready\n```\n",
                "    - Status: ready\n",
                "<!--\n- Status: ready\n-->\n",
                "<div>\n- Status: ready\n</div>\n",
                "| Status | ready |\n|---|---|\n",
                "!!! note\n    - Status: ready\n",
                "- ```\n  Status: ready\n  ```\n",
            })
    void anything_else_is_prose(String text) throws Exception {
        assertThat(Read.fields(folder, "# Board\n\n" + text)).isEmpty();
    }

    @Test
    void a_box_to_tick_is_no_part_of_a_list_of_fields_that_is_known() throws Exception {
        assertThat(Read.specification(folder, "# Board\n\n- [ ] Status: ready\n- [x] Owner: Jo\n")
                        .fields()
                        .find("status"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- a comment -->\n- Status: ready\n",
                "<!-- a\n\ncomment -->\n\n- Status: ready <!-- or done -->\n",
                "[x]: y.md\n\n- Status: ready\n",
                "- Status: ready\n\n- Owner: Jo\n\nText.\n",
                "  - Status: ready\n",
                "+ Status:    ready   \n",
                "-\tStatus:\tready\n",
                "-   Status:\u00a0ready\n",
                "---\n\n- Status: ready\n",
                "- Status: ready",
            })
    void the_first_block_below_the_heading_is_the_first_that_a_reader_sees(String text) throws Exception {
        assertThat(Read.specification(folder, "# Board\n\n" + text).fields().text("Status"))
                .map(String::strip)
                .map(status -> status.replace("\u00a0", ""))
                .contains("ready");
    }

    @Test
    void a_list_directly_below_the_heading_needs_no_empty_line() throws Exception {
        assertThat(Read.fields(folder, "# Board\n- Status: ready\n")).containsExactly("2:3 Status = ready");
        assertThat(Read.fields(folder.resolve("b"), "Board\n=====\n- Status: ready\n"))
                .containsExactly("3:3 Status = ready");
    }

    @Test
    void a_page_without_a_title_has_its_fields_at_the_top() throws Exception {
        assertThat(Read.fields(folder, "\n- Status: ready\n\n## Requirements\n"))
                .containsExactly("2:3 Status = ready");
    }

    @Test
    void several_links_stand_in_one_item_or_in_nested_ones() throws Exception {
        assertThat(Read.fields(folder, """
                        # Board

                        - Challenge: [a](a.md), [b](b.md)
                        - Project:
                          - [c](c.md)
                          - [d
                            e](d.md) and
                            [f](f.md)
                        """))
                .containsExactly(
                        "3:3 Challenge = a, b -> 3:14 a.md, 3:25 b.md",
                        "4:3 Project = c, d e and f -> 5:5 c.md, 6:5 d.md, 8:5 f.md");
    }

    @Test
    void a_value_may_go_over_several_lines() throws Exception {
        assertThat(Read.fields(folder, "# Board\n\n- Status: in\n  delivery\n- Owner:\n  Jo\nand Jim\n"))
                .containsExactly("3:3 Status = in delivery", "5:3 Owner = Jo and Jim");
    }

    @Test
    void front_matter_comes_first_with_its_places_in_the_file() throws Exception {
        assertThat(Read.fields(folder, """
                        ---
                        title: Board
                        challenge:
                          - a.md
                          - '[B](b.md#x)'
                        status: ~
                        Milestone: 2026.10
                        ---
                        # Board

                        - Owner: Jo
                        """))
                .containsExactly(
                        "2:1 title = Board -> 2:8 Board",
                        "3:1 challenge = a.md, [B](b.md#x) -> 4:5 a.md, 5:5 b.md#x",
                        "6:1 status = ",
                        "7:1 Milestone = 2026.10 -> 7:12 2026.10",
                        "11:3 Owner = Jo");
    }

    @Test
    void keys_compare_without_regard_to_case_and_to_what_parts_their_words() throws Exception {
        Fields fields = Read.specification(
                        folder, "# B\n\n- depends_ON: a\n- Target-Date: b\n- Delivered  in: c\n- Set\u00a0up: d\n")
                .fields();

        assertThat(fields.text("Depends on")).contains("a");
        assertThat(fields.text("target date")).contains("b");
        assertThat(fields.text("delivered_in")).contains("c");
        assertThat(fields.text("set up")).contains("d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void line_ends_make_no_difference_to_places(String lineEnd) throws Exception {
        String page = "---\ntitle: B\nchallenge: c.md\n---\n# Board\n\n- Status: ready\n- Owner: [J](j.md)\n";

        assertThat(Read.fields(folder, page.replace("\n", lineEnd)))
                .containsExactly(
                        "2:1 title = B -> 2:8 B",
                        "3:1 challenge = c.md -> 3:12 c.md",
                        "7:3 Status = ready",
                        "8:3 Owner = J -> 8:10 j.md");
    }

    @Test
    void a_byte_order_mark_makes_no_difference_to_places() throws Exception {
        assertThat(Read.fields(folder, "\uFEFF# Board\n\n- Status: ready\n")).containsExactly("3:3 Status = ready");
        assertThat(Read.fields(folder.resolve("b"), "\uFEFF---\nstatus: ready\n---\n# Board\n"))
                .containsExactly("2:1 status = ready -> 2:9 ready");
    }

    @Test
    void columns_count_what_editors_count() throws Exception {
        assertThat(Read.fields(folder, "# B\n\n- \uD83D\uDE80 Größe: \uD83D\uDE80 [x](x.md)\n"))
                .containsExactly("3:3 \uD83D\uDE80 Größe = \uD83D\uDE80 x -> 3:16 x.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Challenge: a\n<!-- draft, approved -->\n- Status: b\n",
                "- Challenge: a\n\n<!-- draft,\n  approved -->\n<!-- or -->\n\n- Status: b\n",
                "**Challenge:** a\n<!-- draft -->\n**Status:** b\n",
            })
    void a_comment_makes_no_difference(String fields) throws Exception {
        assertThat(Read.fields(folder, "# Board\n\n" + fields))
                .extracting(field -> field.substring(field.indexOf(' ') + 1))
                .containsExactly("Challenge = a", "Status = b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Challenge: a\n<!-- x -->\n- Status: b\n- and more\n",
                "- Challenge: a\n<!-- x --> Text.\n\n- Status: b\n",
                "- Challenge: a\n<!-- x -->\n\nText.\n\n- Status: b\n",
                "- Challenge: a\n<!-- x -->\n\n## Fields\n\n- Status: b\n",
                "- Challenge: a\n\n* Status: b\n",
            })
    void a_list_that_is_parted_by_more_is_another_one(String fields) throws Exception {
        assertThat(Read.fields(folder, "# Board\n\n" + fields)).containsExactly("3:3 Challenge = a");
    }

    @Test
    void a_comment_makes_no_difference_below_front_matter() throws Exception {
        assertThat(Read.fields(folder, "---\nowner: Jo\n---\n# Board\n\n- Challenge: a\n<!-- draft -->\n- Status: b\n"))
                .containsExactly("2:1 owner = Jo -> 2:8 Jo", "6:3 Challenge = a", "8:3 Status = b");
    }

    @Test
    void a_comment_makes_no_difference_in_a_story() throws Exception {
        assertThat(Read.storyFields(
                        folder, "# Board\n\n## COR-12: Grey\n\n- Owner: Jo\n<!-- ready, done -->\n- Status: ready\n"))
                .containsExactly("COR-12 5:3 Owner = Jo", "COR-12 7:3 Status = ready");
    }
}
