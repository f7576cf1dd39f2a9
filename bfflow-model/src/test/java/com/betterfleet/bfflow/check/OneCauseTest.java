package com.betterfleet.bfflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user who sees twelve findings has twelve things to do. */
class OneCauseTest {

    private static final int STORIES = 30;

    @TempDir
    Path folder;

    @Test
    void a_specification_without_a_challenge_and_thirty_stories_is_one_finding_with_thirty_affected() throws Exception {
        TinyRepository repository = withStories("specification.md")
                .replace(
                        "docs/work/active/dispatch/specification.md",
                        "- Challenge: [Stale vehicles](challenge.md)\n",
                        "");

        assertThat(repository.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("specification-challenge");
            assertThat(finding.affects())
                    .hasSize(STORIES)
                    .startsWith("COR-1", "COR-2", "COR-3")
                    .endsWith("COR-30");
        });
    }

    @Test
    void a_set_with_a_broken_link_and_thirty_stories_is_one_finding_with_thirty_affected() throws Exception {
        assertThat(withStories("specificatoin.md").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("link-target");
            assertThat(finding.affects()).hasSize(STORIES);
        });
    }

    @Test
    void thirty_stories_of_a_set_that_say_no_status_and_have_no_entry_are_one_finding() throws Exception {
        TinyRepository repository = withStories("specification.md");
        for (int i = 1; i <= STORIES; i++) {
            repository.without("docs/release-notes/unreleased/COR-" + i + ".md");
        }

        assertThat(repository.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("story-release-note");
            assertThat(finding.affects()).hasSize(STORIES);
        });
    }

    private TinyRepository withStories(String specification) {
        String stories =
                IntStream.rangeClosed(1, STORIES).mapToObj("""
                        ## COR-%d: Grey out stale vehicles

                        As a dispatcher, I want stale vehicles greyed out.

                        **Acceptance criteria**

                        - A vehicle silent for five minutes is grey.
                        """::formatted).collect(Collectors.joining("\n"));
        String entries = IntStream.rangeClosed(1, STORIES)
                .mapToObj(i -> """
                        === docs/release-notes/unreleased/COR-%d.md
                        ---
                        stories: [COR-%d]
                        type: added
                        audience: customer
                        title: Stale vehicles are grey
                        ---
                        """.formatted(i, i))
                .collect(Collectors.joining());
        return TinyRepository.whole(folder)
                .without("docs/release-notes/unreleased/COR-12.md")
                .with("=== docs/work/active/dispatch/stories.md\n# Stories\n\n- Specification: [Board](" + specification
                        + ")\n\n" + stories + entries);
    }
}
