package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Prose;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page twice as large takes twice the time. Each of these took minutes once, or more frames than there are. */
class LargePageTest {

    private static final int SIZE = 60_000;
    private static final Duration LONG = Duration.ofSeconds(30);

    private static Page read(String text) {
        return assertTimeoutPreemptively(LONG, () -> new MarkdownReader(AnchorStyle.MKDOCS).read("page.md", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#\n",
                "# a\n",
                "a\n=\n",
                "{",
                "{#a",
                "{: #a",
                "<title ",
                "<math><",
                "<a\n",
                "\\\n",
                "[a]",
                "`a",
                "`[",
                "1. ",
                "+ ",
                "- > ",
                "!!! a\n",
                "=== \"a\"\n",
                "-",
                "*",
                "> ",
                "[a](",
                "--8<--\n",
                "**a**: b\n",
                "&amp;",
                "<a>",
                "[a]: b\n"
            })
    void is_read_in_time_whatever_it_repeats(String unit) {
        assertThat(read(unit.repeat(SIZE / unit.length()))).isNotNull();
    }

    @Test
    void equal_headings_have_anchors_of_their_own_however_many_they_are() {
        Page page = read("# a\n".repeat(SIZE / 4));

        assertThat(page.headings()).hasSize(SIZE / 4);
        assertThat(page.headings().get(SIZE / 4 - 1).anchor()).isEqualTo("a_" + (SIZE / 4 - 1));
        assertThat(page.anchors()).hasSize(SIZE / 4);
    }

    @Test
    void the_number_of_an_anchor_may_have_any_number_of_digits() {
        String nines = "9".repeat(SIZE);

        assertThat(read("# a_" + nines + "\n\n# a_" + nines + "\n").anchors())
                .contains("a_" + nines, "a_1" + "0".repeat(SIZE));
        assertThat(read("# a_007\n\n# a_007\n").anchors()).contains("a_007", "a_8");
    }

    @Test
    void svg_has_titles_of_its_own_be_it_closed_or_not() {
        String text =
                "<div>\n<svg><title>x</title></SVG> <title>y</title>\n</div>\n\n<div>\n<svg><title>z</title>\n</div>\n";

        assertThat(read(text).tags())
                .filteredOn(tag -> tag.name().equals("title"))
                .hasSize(2);
    }

    /** With each further backslash it took twice as long. */
    @ParameterizedTest
    @ValueSource(strings = {"[phase", "[a](b \"", "[^", "!!! a \"", "=== \"", "[a]: b '", "[a](<"})
    void backslashes_take_no_longer_than_other_signs(String start) {
        assertThat(read(start + "\\".repeat(200))).isNotNull();
        assertThat(read(start + "\\\\ ".repeat(200) + "\n")).isNotNull();
    }

    @Test
    void a_label_is_what_the_expression_finds() {
        assertThat(LinkLabel.length("[a]", 0)).isEqualTo(3);
        assertThat(LinkLabel.length("x[a\\]b] c", 1)).isEqualTo(6);
        assertThat(LinkLabel.length("[a\\]", 0)).isEqualTo(4);
        assertThat(LinkLabel.length("[a[b]", 0)).isZero();
        assertThat(LinkLabel.length("[a\\[b]", 0)).isEqualTo(6);
        assertThat(LinkLabel.length("[a", 0)).isZero();
        assertThat(LinkLabel.length("[" + "a".repeat(1998) + "]", 0)).isZero();
    }

    /** Of itself the parser would need more frames than there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b \"%s\")",
                "[a](<%s>)",
                "<%s>",
                "x <!--%s-->",
                "<a@%s>",
                "[a]: b \"%s\"",
                "!!! a \"%s\"",
                "!!! %s",
                "??? %s",
                "=== \"%s\"",
                "x <a %s>",
                "<b %s>"
            })
    void markup_may_be_as_long_as_it_likes(String markup) {
        assertThat(read(markup.formatted("x".repeat(SIZE)))).isNotNull();
        assertThat(read(markup.formatted("x. ".repeat(SIZE / 3)))).isNotNull();
    }

    @Test
    void a_long_picture_in_a_tag_is_one_and_a_long_comment_is_not_seen() {
        Page page = read("A <img src=\"data:" + "x".repeat(SIZE) + "\"> here <!--" + " x".repeat(SIZE)
                + "--> and [there](b.md).\n");

        assertThat(page.tags()).hasSize(1);
        assertThat(page.links()).hasSize(1);
        assertThat(Prose.lines(page.blocks())).extracting(Line::text).containsExactly("A  here  and there.");
    }

    /** For labels that are short, the expression can be asked. */
    @Test
    void a_label_of_any_signs_is_the_same() {
        Pattern expression =
                Pattern.compile("^\\[(?:[^\\\\\\[\\]]|\\\\[!\"#$%&'()*+,./:;<=>?@\\[\\\\\\]^_`{|}~-]|\\\\){0,999}\\]");
        Random random = new Random(2604);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("[");
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append("a\\\\[]]".charAt(random.nextInt(6)));
            }
            Matcher label = expression.matcher(text);
            assertThat(LinkLabel.length(text, 0)).as("%s", text).isEqualTo(label.find() ? label.end() : 0);
        }
    }
}
