package com.betterfleet.bfflow.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"a.md\" title=\"a.md\">a.md | <a href=\"b.md\" title=\"a.md\">a.md",
                "<tr><td><img  SRC = 'a.md'  /></td> | <tr><td><img  SRC = 'b.md'  /></td>",
                "</p><img src=a.md><br> | </p><img src=b.md><br>",
                "<p><!-- <a href='a.md'> --><a href='a.md' > | <p><!-- <a href='a.md'> --><a href='b.md' >",
                "<a data-href='a.md' href> | <a data-href='a.md' href>",
                "<a href='x.md'>&auml; | <a href='x.md'>&auml;",
            })
    void another_target_and_nothing_else(String html, String rewritten) {
        assertThat(HtmlLinks.rewritten(html, target -> target.replace("a.md", "b.md")))
                .isEqualTo(rewritten);
    }
}
