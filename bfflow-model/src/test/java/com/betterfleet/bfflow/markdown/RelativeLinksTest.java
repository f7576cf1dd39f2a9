package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeLinksTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "../img/a.png, ../../img/a.png",
                "a.md#x, ../../unreleased/a.md#x",
                "a.md?x=1#y, ../../unreleased/a.md?x=1#y",
                "./a%20b.md, ../../unreleased/a%20b.md",
                "../guides/, ../../guides/",
                "../../../README.md, ../../../../README.md",
                "../../../../outside.md, ../../../../../outside.md",
                "moved.md, moved.md",
                "/docs/a.md, /docs/a.md",
                "#here, #here",
                "https://example.com/a.md, https://example.com/a.md",
                "//example.com/a.md, //example.com/a.md",
                "mailto:a@example.com, mailto:a@example.com",
            })
    void a_link_still_points_where_it_did(String before, String after) {
        String moved = new RelativeLinks()
                .moved(
                        "See [it](" + before + ").",
                        "docs/notes/unreleased",
                        "docs/notes/released/1.4.0",
                        path -> path.equals("docs/notes/unreleased/moved.md")
                                ? "docs/notes/released/1.4.0/moved.md"
                                : path);

        assertThat(moved).isEqualTo("See [it](" + after + ").");
    }

    @Test
    void the_root_is_a_folder_too() {
        assertThat(new RelativeLinks().moved("[it](../img/a.png)", "docs/notes", "", path -> path))
                .isEqualTo("[it](docs/img/a.png)");
        assertThat(new RelativeLinks().moved("[it](docs/img/a.png)", "", "docs/notes", path -> path))
                .isEqualTo("[it](../img/a.png)");
    }
}
