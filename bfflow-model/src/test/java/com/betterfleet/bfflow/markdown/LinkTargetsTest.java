package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "See [it](a.md). # See [it](../a.md).",
                "![It](a.png 'A title') # ![It](../a.png 'A title')",
                "[it](<a b.md>) # [it](<../a b.md>)",
                "[it](a b.md) # [it](../a b.md)",
                "[it][1] and [1]: a.md # [it][1] and [1]: a.md",
                "[![It](a.png)](b.md) # [![It](../a.png)](../b.md)",
                "| [it](a.md) | # | [it](../a.md) |",
                "`[it](a.md)` # `[it](a.md)`",
                "no link [at all] # no link [at all]",
            })
    void every_target_is_rewritten_and_nothing_else(String before, String after) {
        assertThat(new LinkTargets().rewritten(before, target -> "../" + target))
                .isEqualTo(after);
    }

    @Test
    void definitions_tables_and_line_ends_stay_as_they_are_but_for_the_target() {
        String before =
                "Text [it][1]\r\n\r\n[1]: a.md \"T\"\r\n\r\n| a |\r\n| - |\r\n| [x](b.md)  |\r\n\r\n    [it](code.md)\r\n";

        assertThat(new LinkTargets().rewritten(before, target -> "../" + target))
                .isEqualTo(before.replace(": a.md", ": ../a.md").replace("(b.md)", "(../b.md)"));
    }

    @Test
    void a_target_may_stay() {
        assertThat(new LinkTargets().rewritten("[it](a.md)", target -> target)).isEqualTo("[it](a.md)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "See [*it*](a.md 'T'). # See *it*.",
                "![The map](a.png) and ![](b.png). # The map and .",
                "[![It](a.png)](b.md) # It",
                "[![It](a.png)](https://example.com) # [It](https://example.com)",
                "[it](https://example.com) `[it](a.md)` # [it](https://example.com) `[it](a.md)`",
                "| [it](a.md) | # | it |",
            })
    void links_may_go_and_leave_their_text(String before, String after) {
        assertThat(new LinkTargets().without(before, target -> !target.contains(":")))
                .isEqualTo(after);
    }
}
