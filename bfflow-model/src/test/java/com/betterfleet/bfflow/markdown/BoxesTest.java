package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {

    @Test
    void a_box_is_a_quote_with_its_title() {
        assertThat(new Boxes().asQuotes("""
                Before.

                !!! warning "Mind *this*"
                    Back up.

                    - First
                        - then

                ??? tip

                    More.

                - item

                    !!! note
                        Inside.

                After.
                """)).isEqualTo("""
                Before.

                > **Mind *this***
                >
                > Back up.
                >
                > - First
                >     - then

                > **Tip**
                >
                > More.

                - item

                    > **Note**
                    >
                    > Inside.

                After.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "!!! quote inline end \"Said\" > Said",
                "!!! quote inline end > Quote",
                "!!!note > Note",
                "??? \"Closed\" > Closed",
                "???+ \"Open\" > Open",
                "???+ tip inline \"Both\" > Both",
                "!!! note \"\" > Note",
                "=== \"Linux\" > Linux",
                "===! \"A \\\"new\\\" group\" > A \\\"new\\\" group",
                "===+ \"Chosen\" > Chosen",
                "=== \"\" > Details"
            })
    void every_form_of_a_box_is_one(String head, String title) {
        assertThat(new Boxes().asQuotes(head + "\n\n    Text.\n")).isEqualTo("> **" + title + "**\n>\n> Text.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "===\n\n    code\n",
                "=== Linux\n\n    code\n",
                "==== \"Linux\"\n\n    code\n",
                "===\"Linux\"\n\n    code\n",
                "=== \"Linux\" too\n\n    code\n",
                "!!! \"Linux\"\n\n    code\n",
                "????\n\n    code\n",
                "Heading\n===\n"
            })
    void what_only_begins_like_a_box_stays(String markdown) {
        assertThat(new Boxes().asQuotes(markdown)).isEqualTo(markdown);
    }

    @Test
    void a_box_ends_before_what_is_not_indented() {
        assertThat(new Boxes().asQuotes("!!! note\n    In.\n# Out\n")).isEqualTo("> **Note**\n>\n> In.\n# Out\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Really!!! note", "```\n!!! note\n    text\n```\n", "    !!! note\n", "!!!\n", "> quote\n"})
    void what_is_no_box_stays(String markdown) {
        assertThat(new Boxes().asQuotes(markdown)).isEqualTo(markdown);
    }
}
