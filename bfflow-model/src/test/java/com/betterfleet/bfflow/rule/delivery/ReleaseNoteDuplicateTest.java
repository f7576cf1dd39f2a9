package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNoteDuplicateTest {

    private static final String RELEASED = "docs/release-notes/released/";

    @TempDir
    Path folder;

    /** The entry of COR-12 in a release. */
    private static String released(String version, String date) {
        return entry("COR-12").replace("unreleased/", "released/" + version + "/") + "=== " + RELEASED + version
                + "/release.yml\nversion: " + version + "\ndate: " + date + "\n";
    }

    @Test
    void an_unreleased_entry_that_is_released_already_is_found() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).with(released("1.0.0", "2026-01-01")));

        assertThat(finding.rule()).isEqualTo("release-note-duplicate");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(ENTRY);
        assertThat(finding.location()).hasToString(ENTRY + ":1:1");
        assertThat(finding.message()).isEqualTo("this entry is released already, in 1.0.0");
        assertThat(finding.fix().text()).isEqualTo("Keep the one that users were shown first.");
        assertThat(finding.fix().command()).hasValue("git rm " + ENTRY);
        assertThat(finding.related())
                .singleElement()
                .satisfies(related -> assertThat(related.location()).hasToString(RELEASED + "1.0.0/COR-12.md:1:1"))
                .extracting(Related::message)
                .isEqualTo("the same entry");
    }

    @Test
    void an_entry_in_two_releases_is_surplus_in_the_later_one_whatever_its_name() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .without(ENTRY)
                .with(released("1.9.0", "2026-01-01"))
                .with(released("1.10.0", "2026-02-01")));

        assertThat(finding.location()).hasToString(RELEASED + "1.10.0/COR-12.md:1:1");
        assertThat(finding.message()).isEqualTo("this entry is in two releases, 1.9.0 and 1.10.0");
        assertThat(finding.fix().command()).hasValue("git rm " + RELEASED + "1.10.0/COR-12.md");
    }

    @Test
    void one_that_is_unreleased_and_in_two_releases_is_one_finding() throws Exception {
        Finding finding = only(TinyRepository.whole(folder)
                .with(released("1.0.0", "2026-01-01"))
                .with(released("2.0.0", "2026-02-01")));

        assertThat(finding.message()).isEqualTo("this entry is released already, in 1.0.0");
        assertThat(finding.related()).hasSize(2);
    }

    @Test
    void the_way_that_links_take_makes_no_difference_for_a_release_changes_it() throws Exception {
        String body = "---\n[The board](../../guides/board.md#stale), [the other](COR-9.md).\n";
        String there = "---\n[The board](../../../guides/board.md#stale), [the other](../../unreleased/COR-9.md).\n===";

        TinyRepository repository = TinyRepository.whole(folder)
                .replace(ENTRY, "out\n---\n", "out\n" + body)
                .with(released("1.0.0", "2026-01-01").replace("---\n===", there));
        String message = "this entry is released already, in 1.0.0";
        assertThat(repository.findings("release-note-duplicate")).containsExactly(ENTRY + ":1:1 error " + message);

        repository.replace(ENTRY, "board.md", "other.md");
        assertThat(repository.findings("release-note-duplicate")).isEmpty();
    }

    @Test
    void line_ends_and_layout_make_no_difference() throws Exception {
        String other = released("1.0.0", "2026-01-01")
                .replace("type: added\naudience: customer", "audience:   'customer'\ntype: added")
                .replace("---\n===", "---\n\nMore.  \n\n===");
        TinyRepository repository = TinyRepository.whole(folder)
                .with(other)
                .with(("=== " + ENTRY + "\n"
                                + entry("COR-12").substring(entry("COR-12").indexOf('\n') + 1) + "More.\n")
                        .replace("\n", "\r\n")
                        .replaceFirst("\r\n", "\n"));

        assertThat(all(repository))
                .containsExactly(
                        "release-note-duplicate error " + ENTRY + ":1:1 this entry is released already, in 1.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Dispatchers see them again",
                "title: Dispatchers see stale vehicles greyed out\nhighlight: true",
                "title: Dispatchers see stale vehicles greyed out\nbreaking: {impact: a, action: b}",
                "title: Dispatchers see stale vehicles greyed out\ndeprecation: {replacement: a}",
                "title: Dispatchers see stale vehicles greyed out\nconfiguration: [{action: added, key: A}]",
                "title: Dispatchers see stale vehicles greyed out\n---\nMore.\n---",
            })
    void one_of_the_same_name_that_says_something_else_is_none(String title) throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with(released("1.0.0", "2026-01-01"))
                        .replace(ENTRY, "title: Dispatchers see stale vehicles greyed out", title)
                        .findings("release-note-duplicate"))
                .isEmpty();
    }

    @Test
    void the_same_words_under_another_name_are_none() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(released("1.0.0", "2026-01-01").replace("COR-12.md", "COR-12--board.md"))))
                .isEmpty();
    }

    @Test
    void two_that_cannot_be_read_are_their_own_findings_only() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(released("1.0.0", "2026-01-01").replace("type: added", "type: [added"))
                .replace(ENTRY, "type: added", "type: [added");

        assertThat(repository.findings())
                .hasSize(2)
                .allMatch(finding -> finding.rule().equals("front-matter"));
    }

    @Test
    void a_release_without_a_date_goes_by_its_path() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .without(ENTRY)
                        .with(entry("COR-12").replace("unreleased/", "released/a b/"))
                        .with(entry("COR-12").replace("unreleased/", "released/c d/"))
                        .findings())
                .filteredOn(finding -> finding.rule().equals("release-note-duplicate"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fix().command()).hasValue("git rm \"" + RELEASED + "c d/COR-12.md\""));
    }
}
