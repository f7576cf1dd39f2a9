package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static Page page(String text) {
        return new MarkdownReader(AnchorStyle.MKDOCS).read("p.md", text);
    }

    /** Every link as {@code line:column target|text}. */
    private static List<String> links(String text) {
        return page(text).links().stream()
                .map(link -> link.location().line() + ":" + link.location().column() + " " + link.target() + "|"
                        + link.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "[x](a.md)                       ^ 1:1 a.md|x",
                "a [x]( a.md#b 'Title' )         ^ 1:3 a.md#b|x",
                "[x](<a b.md>)                   ^ 1:1 a b.md|x",
                "[x](<a b.md> \"Title\")         ^ 1:1 a b.md|x",
                "[x](a b.md)                     ^ 1:1 a b.md|x",
                "[x](a%20b.md)                   ^ 1:1 a%20b.md|x",
                "[x](a\\(b\\).md)                ^ 1:1 a(b).md|x",
                "[x](a(b).md)                    ^ 1:1 a(b).md|x",
                "[x](a.md?q=1&amp;r=2)           ^ 1:1 a.md?q=1&r=2|x",
                "[`x` **y** &amp; z](a.md)       ^ 1:1 a.md|x y & z",
                "<https://a.b/c>                 ^ 1:1 https://a.b/c|https://a.b/c",
                "![x](a.png)                     ^ 1:1 a.png|",
                "[x]()                           ^ 1:1 |x",
                "**[x](a.md)**                   ^ 1:3 a.md|x",
            })
    void a_link_is_read_as_it_is_written(String text, String link) {
        assertThat(links(text + "\n")).containsExactly(link);
    }

    @Test
    void reference_links_of_all_three_forms_lead_to_what_is_defined() {
        assertThat(links("[a][one], [One][], [one]\n\n![p][one]\n\n[one]: <a b.md#c> \"Title\"\n"))
                .containsExactly("1:1 a b.md#c|a", "1:11 a b.md#c|One", "1:20 a b.md#c|one", "3:1 a b.md#c|");
    }

    @Test
    void the_first_of_two_definitions_counts() {
        assertThat(links("[x]\n\n[x]: a.md\n[X]: b.md\n")).containsExactly("1:1 a.md|x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]", "[x][y]", "[x][]", "`[x](a.md)`", "\\[x](a.md)", "[x] (a.md)", "<!-- [x](a.md) -->"})
    void what_is_no_link_is_none(String text) {
        assertThat(links("a " + text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]", "[ ]", "[x][y]", "[x][]", "[WIP] Grey", "a [**b** `c`] d", "[x]: y"})
    void brackets_that_refer_to_nothing_are_text(String text) {
        String seen = text.replace("*", "").replace("`", "");

        assertThat(Prose.lines(page("a " + text + "\n").blocks()).get(0).text()).isEqualTo("a " + seen);

        assertThat(page("# a " + text + "\n").title()).map(Heading::text).contains("a " + seen);
    }

    @Test
    void a_picture_in_a_link_comes_after_it() {
        assertThat(links("[![p](a.png) more](b.md)\n")).containsExactly("1:1 b.md|more", "1:2 a.png|");
    }

    @Test
    void a_link_whose_text_is_broken_stands_on_the_line_where_it_begins() {
        Page page = page("see [one\ntwo](a.md) and\n[three](b.md)\n");

        assertThat(page.links()).extracting(link -> link.text()).containsExactly("one two", "three");
        assertThat(Prose.lines(page.blocks()))
                .extracting(line -> line.links().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void links_in_tables_quotes_footnotes_and_headings_have_their_places() {
        assertThat(links("""
                        # [h](h.md)

                        | a | [t](t.md) |
                        |---|---|
                        | b | [u](u.md) |

                        > - [q](q.md)

                        text[^1]

                        [^1]: [f](f.md)
                        """)).containsExactly("1:3 h.md|h", "3:7 t.md|t", "5:7 u.md|u", "7:5 q.md|q", "11:7 f.md|f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# T              | 1:1",
                "'   # T ##'      | 1:4",
                "\\n\\n# T\\n     | 3:1",
                "T\\n===          | 1:1",
                "'  T\\n='        | 1:3",
                "a\\n\\nT\\n==\\n | 3:1",
                "## a\\n# T       | 2:1",
                "---\\nt: x\\n---\\n# T | 4:1",
                "---\\nt: x\\n...\\n\\n# T | 5:1",
                "---  \\n---\\n# T  | 3:1",
                "<!-- # no -->\\n# T | 2:1",
                "- a\\n\\n# T     | 3:1",
                "#\tT             | 1:1",
                "# **T**          | 1:1",
            })
    void the_title_is_found_at_its_place(String text, String place) {
        Heading title = page(text.replace("\\n", "\n")).title().orElseThrow();

        assertThat(title.text()).isEqualTo("T");
        assertThat(title.location()).hasToString("p.md:" + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\\# T",
                "    # T",
                "```\n# T\n```",
                "> # T",
                "- # T",
                "<!-- # T -->",
                "<!--\n# T\n",
                "<div>\n# T\n</div>",
                "## T",
                "---\nx: y\n# T\n---\n",
            })
    void what_only_looks_like_a_title_is_none(String text) {
        assertThat(page(text).title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_make_no_difference(String end) {
        Page page = page("---\nx: y\n---\n# T\n\nOne\ntwo [l](l.md)\n\n## End".replace("\n", end));

        assertThat(page.headings())
                .extracting(anchored -> anchored.heading().location().toString())
                .containsExactly("p.md:4:1", "p.md:9:1");
        assertThat(page.links()).extracting(link -> link.location().toString()).containsExactly("p.md:7:5");
        assertThat(Prose.lines(page.blocks()))
                .extracting(line -> line.location().line())
                .contains(6, 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "[",
                "![",
                "](",
                "<",
                "<!--",
                "```",
                "|",
                "|-|",
                "[^",
                "[^1]:",
                "!!!",
                "{#",
                "#",
                "##### ",
                ">",
                "- ",
                "1.",
                "---",
                "---\n",
                "---\n---",
                "\uD800",
                "&#0;",
                "&#xFFFFFFFF;",
                "[x]: ",
                "[x]: <",
                "\\",
                "\t",
                "[](<>)",
                "[[x](y)](z)",
                "<a\nb",
                "* * *\n- - -",
                "[x][x]\n\n[x]: <a",
                "!!! x\n\n    !!! y",
                "=== \"",
                "=== \"x\"\n\n    === \"y\"",
                "??? \"",
                "| a |\n|---|\n|"
            })
    void every_text_is_some_page(String text) {
        for (String around : List.of("%s", "# %s", "- %s", "> %s", "a %s\n", "%s %s", "---\n%s\n---\n", "[%s](%s)")) {
            assertThat(page(around.replace("%s", text))).isNotNull();
        }
    }

    @Test
    void what_stands_in_a_tab_stands_on_the_page_and_its_title_is_a_label() {
        Page page = page("""
                === "Acceptance criteria"

                    - Grey after [a while](b.md).

                    === "Inner"

                        TODO
                """);

        assertThat(page.links()).extracting(Link::target).containsExactly("b.md");
        assertThat(Prose.lines(page.blocks()))
                .extracting(
                        Line::text,
                        Line::label,
                        line -> line.location().line(),
                        line -> line.location().column())
                .containsExactly(
                        tuple("Acceptance criteria", "Acceptance criteria", 1, 6),
                        tuple("Grey after a while.", "", 3, 7),
                        tuple("Inner", "Inner", 5, 10),
                        tuple("TODO", "", 7, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void brackets_that_go_over_an_indented_line_are_text(String lineEnd) {
        Page page = new MarkdownReader(AnchorStyle.MKDOCS).read("page.md", "[t" + lineEnd + "\ts]");

        assertThat(Prose.lines(page.blocks())).extracting(Line::text).containsExactly("[t", "s]");
    }
}
