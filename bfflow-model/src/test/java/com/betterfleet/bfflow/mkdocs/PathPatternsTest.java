package com.betterfleet.bfflow.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md",
        "a.md, x/a.md",
        "x, x/a.md",
        "x/, y/x/a.md",
        "/x, x/y/a.md",
        "x/*.md, x/a.md",
        "x/**/a.md, x/a.md",
        "x/**/a.md, x/y/z/a.md",
        "**/a.md, a.md",
        "x/**, x/y/a.md",
        "[ab].md, b.md",
        "[!c].md, b.md",
        "?.md, a.md",
        "\\!a.md, !a.md",
        "a.md  , a.md",
        "{a}.md, {a}.md"
    })
    void a_pattern_matches_a_file_or_a_folder_that_it_is_in(String pattern, String path) {
        assertThat(PathPatterns.of(pattern).match(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a.md, x/a.md",
        "x/a.md, y/x/a.md",
        "a.md/, a.md",
        "x/*.md, x/y/a.md",
        "?.md, ab.md",
        "[!b].md, b.md",
        "[^/].md, x/.md",
        "A.md, a.md",
        "#a.md, a.md",
        "[z-a], z",
        "a.m, a.md"
    })
    void and_nothing_else(String pattern, String path) {
        assertThat(PathPatterns.of(pattern).match(path)).isFalse();
    }

    @Test
    void the_last_that_matches_decides() {
        PathPatterns patterns = PathPatterns.of("*.md\r\n!b.md\n\nx/b.md\n");

        assertThat(patterns.match("a.md")).isTrue();
        assertThat(patterns.match("b.md")).isFalse();
        assertThat(patterns.match("x/b.md")).isTrue();
    }
}
