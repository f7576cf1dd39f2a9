package com.betterfleet.bfflow.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

    private static final String STORIES = "docs/work/active/dispatch/stories.md";
    private static final String SPECIFICATION = "docs/work/active/dispatch/specification.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--8<-- \"parts/grey.md\"",
                "--8<-- \"parts/grey.md:limits\"",
                "--8<-- 'parts/outer.md'",
                "--8<--\nparts/grey.md\n--8<--"
            })
    void headings_of_an_included_file_are_anchors_of_the_page(String inclusion) throws Exception {
        TinyRepository repository = including(inclusion);

        assertThat(repository.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A line without an inclusion.", "--8<-- \"parts/absent.md\"", ";--8<-- \"parts/grey.md\""})
    void headings_that_nothing_includes_are_none(String text) throws Exception {
        TinyRepository repository = including(text);

        assertThat(repository.findings("link-target"))
                .containsExactly(
                        STORIES + ":3:18 error the link 'specification.md#grey-vehicles' in Specification names"
                                + " no part of " + SPECIFICATION + ": there is no anchor 'grey-vehicles'");
    }

    @Test
    void files_that_include_each_other_end() throws Exception {
        TinyRepository repository = including("--8<-- \"parts/outer.md\"").with("""
                === parts/grey.md
                --8<-- "parts/outer.md"

                ## Grey vehicles
                """);

        assertThat(repository.findings()).isEmpty();
    }

    private TinyRepository including(String text) {
        return TinyRepository.whole(folder)
                .with("""
                        === parts/grey.md
                        ## Grey vehicles
                        === parts/outer.md
                        --8<-- "parts/grey.md"
                        """)
                .replace(SPECIFICATION, "## Requirements", text + "\n\n## Requirements")
                .replace(STORIES, "(specification.md)", "(specification.md#grey-vehicles)");
    }
}
