package com.betterfleet.bfflow.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '§',
            value = {
                "<img src=x onerror=alert(1)> => &lt;img src=x onerror=alert(1)>",
                "*all* _at_ once => \\*all\\* \\_at\\_ once",
                "[link](javascript:x) => \\[link\\](javascript:x)",
                "`code` => \\`code\\`",
                "back\\slash => back\\\\slash",
                "~~no~~ => &#126;&#126;no&#126;&#126;",
                "R&D &amp; &#60;b> => R&D &amp;amp; &amp;#60;b>",
                "MAX_AGE is _old => MAX_AGE is \\_old",
                "${project.version} {{ name }} => ${project.version} {{ name }}",
                "# 1. + - > | => # 1. + - > |",
            })
    void textIsShownAsItIs(String text, String markdown) {
        assertThat(MarkdownText.line(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<https://example.org> <!-- x --> <?php ?> <![CDATA[x]]>",
                "*a* **b** _c_ __d__ ***e*** *",
                "[a](b) ![c](d) [e][f] [^g] [h]: i",
                "`a` ``b` \\`c\\` \\",
                "&lt; &#60; &copy; & &;",
                "# 1. + - > | = ~ ~~x~~ ${x} {{x}} {#x} {: .y}",
                "MAX_AGE __init__ a_b_ _c",
            })
    void aTitleInBoldReadsAsItWasWritten(String text) {
        Page page = new MarkdownReader(AnchorStyle.MKDOCS)
                .read("x.md", "-   **" + MarkdownText.line(text) + "** (COR-1)\n");

        Block.Items list = (Block.Items) page.blocks().get(0);
        assertThat(list.items().get(0).firstLine().orElseThrow().text()).isEqualTo(text + " (COR-1)");
        assertThat(list.items().get(0).firstLine().orElseThrow().label()).isEqualTo(text);
        assertThat(page.tags()).isEmpty();
        assertThat(page.links()).isEmpty();
    }

    @Test
    void aTitleStaysOnOneLine() {
        assertThat(MarkdownText.line(" one\n\n# two\tthree ")).isEqualTo("one # two three");
    }
}
