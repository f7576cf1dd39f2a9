package com.betterfleet.bfflow.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedLinksTest {

    private static final Move THIS = new Move("docs/notes/unreleased/a.md", "docs/notes/released/1.4.0/a.md");
    private static final Move OTHER = new Move("docs/notes/unreleased/b.md", "docs/notes/released/1.4.0/b.md");

    @ParameterizedTest
    @CsvSource({
        "../img/a.png, ../../img/a.png",
        "stays.md#x, ../../unreleased/stays.md#x",
        "./a%20b.md?x=1, ../../unreleased/a%20b.md?x=1",
        "../guides/, ../../guides/",
        "../../../README.md, ../../../../README.md",
        "b.md, b.md",
        "./b.md#x, b.md#x",
        "../unreleased/b.md, b.md",
        "/docs/a.md, /docs/a.md",
        "#here, #here",
        "https://example.com/a.md, https://example.com/a.md",
    })
    void a_link_still_leads_where_it_led(String before, String after) {
        assertThat(new MovedLinks(List.of(THIS, OTHER)).in("See [it](" + before + ").", THIS))
                .isEqualTo("See [it](" + after + ").");
    }
}
