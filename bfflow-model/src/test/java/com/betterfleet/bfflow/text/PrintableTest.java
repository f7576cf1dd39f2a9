package com.betterfleet.bfflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void text_that_steers_a_terminal_or_breaks_the_line_is_made_harmless() {
        assertThat(Printable.line("a\tb\r\nc\u001B[31md\u202Ee")).isEqualTo("a b c\uFFFD[31md\uFFFDe");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(Printable.line("Größe – 日本語 <b>")).isEqualTo("Größe – 日本語 <b>");
    }
}
