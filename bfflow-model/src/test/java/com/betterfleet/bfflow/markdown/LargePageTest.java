package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Page;
import java.time.Duration;
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
                "#\n", "# a\n", "a\n=\n", "{", "{#a", "{: #a", "<title ", "<math><", "<a\n", "\\\n", "[a]", "`a", "`[",
                "1. ", "+ ", "- > ", "!!! a\n", "-", "*", "> ", "[a](", "--8<--\n", "**a**: b\n", "&amp;", "<a>",
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
}
