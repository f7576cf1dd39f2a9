package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MkDocsAnchorsTest {

    private static Page page(String text) {
        return new MarkdownReader(AnchorStyle.MKDOCS).read("page.md", text);
    }

    private static List<String> headings(String text) {
        return page(text).headings().stream().map(Page.Anchored::anchor).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C++ & Java / Kotlin            | c-java-kotlin",
                "Über uns – Größe               | uber-uns-groe",
                "日本語                           | _1",
                "A.B.C v1.2.3                   | abc-v123",
                "Stale `vehicle` **board**      | stale-vehicle-board",
                "[Linked](x.md) heading         | linked-heading",
                "![picture](x.png) alone        | alone",
                "a &amp; b &lt;c>               | a-b-c",
                "snake_case and kebab-case      | snake_case-and-kebab-case",
                "  wide   gaps -- and dashes    | wide-gaps-and-dashes",
                "non\u00a0breaking              | non-breaking",
                "closed ##                      | closed",
                "<kbd>Ctrl</kbd> key            | ctrl-key",
                "[WIP] in brackets              | wip-in-brackets",
            })
    void a_heading_gets_the_anchor_that_mkdocs_gives_it(String heading, String anchor) {
        assertThat(headings("## " + heading + "\n")).containsExactly(anchor);
    }

    @Test
    void the_same_heading_again_is_counted() {
        assertThat(headings("# Foo\n\n## Foo\n\n### Foo\n\n## Foo_1\n\n## Foo_7\n\n## Foo_7\n"))
                .containsExactly("foo", "foo_1", "foo_2", "foo_3", "foo_7", "foo_8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Title {#my-Id}\n",
                "## Title {: #my-Id }\n",
                "## Title {.red #my-Id data-x=1}\n",
                "## Title {#my-Id} ##\n",
                "Title {#my-Id}\n---\n",
                "## Title {id=\"my-Id\"}\n",
            })
    void an_id_that_is_written_is_taken_as_it_is(String text) {
        Page page = page(text);

        assertThat(page.headings()).extracting(Page.Anchored::anchor).containsExactly("my-Id");
        assertThat(page.headings().get(0).heading().text()).isEqualTo("Title");
        assertThat(page.anchors()).containsExactly("my-Id");
    }

    @Test
    void a_heading_gives_way_to_an_id_that_is_written_anywhere() {
        assertThat(headings("## My id\n\n## Title {#my-id}\n")).containsExactly("my-id_1", "my-id");
    }

    @Test
    void a_forge_knows_no_attribute_lists() {
        AnchorStyle github = new AnchorStyle(Slugger.GITHUB, false);

        assertThat(new MarkdownReader(github).read("page.md", "## Title {#x}\n").anchors())
                .containsExactly("title-x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text <a id=\"x\"></a>              | x",
                "text <a name='x'></a>              | x",
                "text <a name=\"y\" id=\"x\"></a>   | x",
                "text <a name=\"x\" id=\"y\"></a>   | x",
                "<div class=\"a\" id=x>text</div>   | x",
                "- item <span ID=\"x\">y</span>     | x",
                "text {#x}                          | x",
                "text[^1]\\n\\n[^1]: Note.          | fn:1",
                "text[^1]\\n\\n[^1]: Note.          | fnref:1",
                "> quote <a id=\"x\"></a>           | x",
            })
    void other_elements_can_be_pointed_at(String text, String anchor) {
        assertThat(page(text.replace("\\n", "\n") + "\n").anchors()).contains(anchor);
    }

    @Test
    void an_element_in_a_table_can_be_pointed_at() {
        assertThat(page("| a |\n|---|\n| <a id=\"x\"></a>y |\n").anchors()).containsExactly("x");
    }

    @Test
    void a_block_is_named_by_the_attribute_list_below_it() {
        assertThat(page("A paragraph.\n{: #x }\n").anchors()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<a id=\"x\">`",
                "```\n<a id=\"x\">\n## x\n```",
                "    <a id=\"x\">",
                "<!-- <a id=\"x\"> -->",
                "<!--\n## x\n-->",
                "`{#x}`",
                "[x](y.md)",
                "<a data-id=\"x\">",
                "\\<a id=\"x\">",
            })
    void what_is_only_shown_cannot_be_pointed_at(String text) {
        assertThat(page(text + "\n").anchors()).doesNotContain("x");
    }

    @Test
    void headings_in_tabs_have_anchors() {
        Page page = page("=== \"Linux\"\n\n    ## Set up\n\n=== \"Windows\"\n\n    ## Set up\n");

        assertThat(page.headings()).extracting(Page.Anchored::anchor).containsExactly("set-up", "set-up_1");
        assertThat(page.blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    @Test
    void headings_in_quotes_and_admonitions_have_anchors_and_are_no_headings_of_the_page() {
        Page page = page("> ## Quoted\n\n!!! note\n    ## Noted\n");

        assertThat(page.anchors()).containsExactlyInAnyOrder("quoted", "noted");
        assertThat(page.title()).isEmpty();
        assertThat(page.blocks()).noneMatch(Block.Heading.class::isInstance);
    }
}
