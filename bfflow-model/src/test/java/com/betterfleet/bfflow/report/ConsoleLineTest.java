package com.betterfleet.bfflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.policy.Severity;
import org.junit.jupiter.api.Test;

class ConsoleLineTest {

    @Test
    void whatSteersATerminalDoesNotReachIt() {
        assertThat(text("\u001B[31mred\u0007 \u009B2J \u007F\0"))
                .isEqualTo("\uFFFD[31mred\uFFFD \uFFFD2J \uFFFD\uFFFD");
    }

    @Test
    void aLineStaysOneLine() {
        assertThat(text("a\r\nb\nc\rd\u2028e\u0085f\tg")).isEqualTo("a b c d e f g");
    }

    @Test
    void textCannotTurnTheDirectionOfWhatFollows() {
        assertThat(text("a\u202Eb\u2066c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        String text = "Größe – 日本語, עברית, 👩\u200D🚒, <b>$1 \\ 100%</b>";

        assertThat(text(text)).isEqualTo(text);
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(text("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    private static String text(String text) {
        return new ConsoleLine(Severity.INFO, text).text();
    }
}
