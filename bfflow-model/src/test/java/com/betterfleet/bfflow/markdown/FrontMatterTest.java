package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    /** Written with {@code ;} for a line feed and {@code ^} for a carriage return. */
    @ParameterizedTest
    @CsvSource({
        "---;a: b;---;Text,             a: b;,     Text",
        "---^;a: b^;---^;Text,          a: b^;,    Text",
        "---^a: b^---^Text,             a: b^,     Text",
        "'--- \t;a: b;...  ;Text',      a: b;,     Text",
        "---;a: b;---,                  a: b;,     ''",
        "---;---;Text,                  '',        Text",
        "---;a: b; ---;--- c;----;---;, a: b; ---;--- c;----;, ''",
        "---;# why;a: b;---;Text,       # why;a: b;, Text"
    })
    void stands_between_lines_of_dashes(String page, String yaml, String body) {
        FrontMatter found = FrontMatter.of(text(page)).orElseThrow();

        assertThat(found.yaml()).isEqualTo(text(yaml));
        assertThat(text(page).substring(found.end())).isEqualTo(text(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---;",
                "---;a: b",
                "---;a: b; ---",
                "----;a: b;---",
                "--- a;b: c;---",
                " ---;a: b;---",
                ";---;a: b;---",
                "---;# only;; # comments;---;Text"
            })
    void is_not_there(String page) {
        assertThat(FrontMatter.of(text(page))).isEmpty();
    }

    private static String text(String written) {
        return written.replace(';', '\n').replace('^', '\r');
    }
}
