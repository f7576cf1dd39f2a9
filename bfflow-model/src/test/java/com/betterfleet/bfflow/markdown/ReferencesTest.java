package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@all and (@a-team/x); @|all and (@|a-team/x)",
                "#12, !12, group/name#12; #|12, !|12, group/name#|12",
                "C#, #no number, a!, 5 @ 3; C#, #no number, a!, 5 @ 3",
                "me@example.com; me@example.com",
                "https://example.com/@me#12 @you; https://example.com/@me#12 @|you",
                "COR-10; COR-10",
            })
    void a_sign_is_parted_from_its_name(String before, String after) {
        assertThat(References.GITHUB.harmless(before)).isEqualTo(after.replace("|", "&#8203;"));
        assertThat(References.GITLAB.harmless(before)).isEqualTo(after.replace("|", "&#8203;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%12", "%\"Next\"", "~bug", "$12", "&12", "&#126;bug"})
    void gitlab_knows_more_signs(String text) {
        String sign = text.startsWith("&#126;") ? "&#126;" : text.substring(0, 1);

        assertThat(References.GITLAB.harmless(text)).isEqualTo(sign + "&#8203;" + text.substring(sign.length()));
        assertThat(References.GITHUB.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#126; and &amp; and &lt;b>", "50% of it", "a ~ b", "R&D", "$PATH"})
    void what_is_no_reference_stays(String text) {
        assertThat(References.GITLAB.harmless(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ask **@all** about [#12](https://example.com/@me); Ask **@|all** about [#|12](https://example.com/@me)",
                "`@all` and <a href=\"#12\">#12</a>; `@all` and <a href=\"#12\">#|12</a>",
                "<details title=\"#12\">#12</details>; <details title=\"#12\">#|12</details>",
                "## #12; ## #|12",
                "<!-- @all -->; <!-- @all -->",
            })
    void in_markdown_only_what_a_reader_reads_as_text(String before, String after) {
        assertThat(References.GITHUB.harmlessIn(before)).isEqualTo(after.replace("|", "&#8203;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\n@all #12\n```\n", "    @all\n"})
    void code_stays(String markdown) {
        assertThat(References.GITHUB.harmlessIn(markdown)).isEqualTo(markdown);
    }
}
