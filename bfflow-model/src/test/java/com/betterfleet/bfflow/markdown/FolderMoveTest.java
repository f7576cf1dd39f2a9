package com.betterfleet.bfflow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderMoveTest {

    @ParameterizedTest
    @CsvSource({
        "docs/notes/unreleased, target/bfflow, a.png, ../../docs/notes/unreleased/a.png",
        "docs/notes/unreleased, target/bfflow, ../../guide.md#start, ../../docs/guide.md#start",
        "docs/notes/unreleased, '', a.png, docs/notes/unreleased/a.png",
        "docs/notes/unreleased, docs/notes, ./a.png?raw=1, unreleased/a.png?raw=1",
        "docs/notes/unreleased, docs/notes/released/1.0, a b.png, ../../unreleased/a b.png",
        "docs/notes/unreleased, docs, ../../, .",
        "docs/notes/unreleased, docs, ../../../../out.md, ../../out.md",
        "'', docs, a.md, ../a.md",
        "docs/our notes (new), docs, a.md, our%20notes%20%28new%29/a.md",
    })
    void a_relative_target_leads_where_it_led(String from, String to, String before, String after) {
        assertThat(new FolderMove(from, to).target(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a",
                "mailto:a@b.c",
                "//example.com",
                "/a.md",
                "#here",
                "?q",
                "catalog:x/y",
                ""
            })
    void what_is_not_relative_stays(String target) {
        assertThat(new FolderMove("docs", "target").target(target)).isEqualTo(target);
        assertThat(FolderMove.isRelative(target)).isFalse();
    }
}
