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

    @Test
    void a_text_keeps_its_lines_and_nothing_else_that_moves_the_cursor() {
        assertThat(Printable.text("a\tb\r\nc\nd\re\u001B]8;;http://x\u0007f\u2028g\u009B2Jh\uD83D"))
                .isEqualTo("a\tb\r\nc\nd e\uFFFD]8;;http://x\uFFFDf g\uFFFD2Jh\uFFFD");
    }

    @Test
    void a_whole_character_of_two_halves_stays_one() {
        assertThat(Printable.text("\uD83D\uDC69\u200D\uD83D\uDE92")).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDE92");
        assertThat(Printable.line("\uDC69\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }
}
