package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"Really!!! note", "```\n!!! note\n    text\n```\n", "    !!! note\n", "!!!\n", "> quote\n"})
    void what_is_no_box_stays(String markdown) {
        assertThat(new Boxes().asQuotes(markdown)).isEqualTo(markdown);
    }
}
