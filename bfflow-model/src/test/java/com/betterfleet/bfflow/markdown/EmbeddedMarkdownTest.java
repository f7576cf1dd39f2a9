package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedMarkdownTest {

    private final EmbeddedMarkdown embedded = new EmbeddedMarkdown();

    @Test
    void headingsGoBelowTheLevelAndKeepTheirDistance() {
        assertThat(embedded.below(2, "# One\n\n## Two ##\n\n> ### Three\n\n- #### Four\n"))
                .isEqualTo("### One\n\n#### Two ##\n\n> ##### Three\n\n- ###### Four\n");
    }

    @Test
    void headingsDoNotGoDeeperThanThereAreLevels() {
        assertThat(embedded.below(2, "# One\n\n##### Five\n")).isEqualTo("### One\n\n###### Five\n");
    }

    @Test
    void headingsThatAreDeepEnoughStay() {
        assertThat(embedded.below(2, "### Three\n\n#### Four\n")).isEqualTo("### Three\n\n#### Four\n");
        assertThat(embedded.below(1, "Two\n---\n")).isEqualTo("Two\n---\n");
    }

    @Test
    void underlinedHeadingsGoBelowTheLevelOnOneLine() {
        assertThat(embedded.below(2, "Two *of\nthem*\n---\n\n> and  \n> more\n> ===\n\ntext"))
                .isEqualTo("#### Two *of them*\n\n> ### and more\n\ntext");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n# no heading\n```\n",
                "    # no heading\n",
                "<!--\n# no heading\n-->\n",
                "#hash\n",
                "a\n\n---\n\nb\n",
                "![Map](map.png)\n\n| a | b |\n| --- | --- |\n| `[1]` | [x] |\n\n- [ ] task [not a link]\n",
                "Tab\tand trailing  \nspace\u00a0{{ x }} ${y}\n",
                ""
            })
    void allElseStaysAsItIsWritten(String markdown) {
        assertThat(embedded.below(2, markdown)).isEqualTo(markdown);
    }

    /** Most texts are spared the parser, and nobody must be able to tell. */
    @RepeatedTest(500)
    void whatIsSparedTheParserComesOutTheSame(RepetitionInfo run) {
        List<String> parts = List.of(
                "text", "\n", "\n\n", "# ", "## Two", "---", "-", "===", "=", "- ", "> ", "  ", "\t", "1. ", "[a]",
                "[a]: b", "[a]:", "(c)", "`", "```\n", "\r\n", "\r", "| - |", "<!--", "-->", "*b*", "\\", " ---", "- -",
                "!");
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }

        assertThat(embedded.below(2, text.toString())).isEqualTo(embedded.parsed(2, text.toString()));
    }

    @Test
    void referenceLinksBecomeInlineLinks() {
        assertThat(embedded.below(2, """
                See [the *guide*][1], [Guide][], [guide] and ![map][img] or [![map][img]](a.md).
                [nothing] [else][nothing]

                [1]: guide.md "How (to)"
                [guide]: <guide.md>
                [img]: map_(1).png
                """)).isEqualTo("""
                See [the *guide*](guide.md "How (to)"), [Guide](<guide.md>), [guide](<guide.md>) and \
                ![map](<map_(1).png>) or [![map](<map_(1).png>)](a.md).
                [nothing] [else][nothing]




                """);
    }

    @Test
    void referenceLinksInHeadingsBecomeInlineLinks() {
        assertThat(embedded.below(2, "The [guide][1]\nand more\n===\n\n[1]: guide.md"))
                .isEqualTo("### The [guide](guide.md) and more\n\n");
    }
}
