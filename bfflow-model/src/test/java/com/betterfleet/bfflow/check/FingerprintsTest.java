package com.betterfleet.bfflow.check;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {

    @TempDir
    Path folder;

    private String fingerprint(String name, String files) throws Exception {
        return only(TinyRepository.in(folder.resolve(name), files)).fingerprint();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SPECIFICATION + " | - Challenge: [Stale vehicles](challenge.md) | - Owner: Jo",
                SPECIFICATION + " | (challenge.md) | (chalenge.md)",
                STORIES + " | (specification.md) | (challenge.md)",
                STORIES + " | (specification.md) | (/docs/work/active/dispatch/stories.md)",
                STORIES + " | in delivery | parked",
                STORIES + " | ## COR-12 | ## COR 12",
                CHALLENGE + " | # Challenge | # Challenge x",
            })
    void it_outlives_moved_lines_and_a_changed_stage(String page, String text, String wrong) throws Exception {
        String files = TinyRepository.WHOLE.replace(text, wrong);
        if (page.equals(CHALLENGE)) {
            files = files.replace("=== " + CHALLENGE + "\n", "=== " + CHALLENGE + "\n---\nartefact: chalenge\n---\n");
        }
        String here = fingerprint("here", files);

        assertThat(here).matches("[0-9a-f]{32}");
        assertThat(fingerprint("again", files)).isEqualTo(here);
        assertThat(fingerprint("moved lines", files.replace("\n# ", "\n\n\n# ")))
                .isEqualTo(here);
        assertThat(fingerprint("changed stage", files.replace("/active/", "/backlog/")))
                .isEqualTo(here);
    }

    @Test
    void it_outlives_a_link_that_leads_to_another_stage() throws Exception {
        String files = TinyRepository.WHOLE.replace("(challenge.md)", "(../next/challenge.md)");

        assertThat(fingerprint("elsewhere", files.replace("(../next", "(../../archived/next")))
                .isEqualTo(fingerprint("beside", files));
    }

    @Test
    void it_outlives_another_title_and_another_severity() throws Exception {
        String files = TinyRepository.WHOLE.replace("in delivery", "parked");

        assertThat(fingerprint("a", files)).isEqualTo(fingerprint("b", files.replace("Grey out", "Dim")));
    }

    @Test
    void two_findings_of_one_rule_on_one_page_have_different_ones() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(storySet(
                                story("## COR-12: A"), story("## COR 13: B"), story("## COR 14: C"), story("## X")))
                        .findings())
                .hasSize(3)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void two_alike_findings_of_one_rule_on_one_page_have_different_ones() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## Grey"), story("## Grey")))
                        .replace(STORIES, "[Dispatch board](specification.md)", "[a](x.md), [b](x.md)")
                        .findings())
                .hasSize(4)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_thing_wrong_on_two_pages_has_different_ones() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + SPECIFICATION.replace("dispatch", "board") + "\n# Specification: B\n")
                        .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", "")
                        .findings())
                .hasSize(2)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_wrong_with_an_entry_in_two_ways_has_two() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .replace(ENTRY, "type: added", "type: deprecated\nbreaking: {}")
                        .findings())
                .hasSize(2)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }
}
