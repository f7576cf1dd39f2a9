package com.betterfleet.bfflow.repository;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.FakeTree;
import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.PolicyException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or that came to be as they are by a strange accident. */
class HostileTest {

    private static final String HEAD = "# Challenge: Stale\n\n## High-Level Use Cases / JTBD\n\n";

    private final FakeTree tree = FakeTree.of(TinyRepository.WHOLE);

    private List<String> findings() throws Exception {
        return Governed.read(Path.of("nowhere"), tree, "bfflow.yml", getClass().getClassLoader())
                .check(LocalDate.of(2026, 11, 22), Optional.empty())
                .findings()
                .stream()
                .map(HostileTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.location() + " " + finding.rule() + ": " + finding.message();
    }

    private void assertUnreadable(String message) {
        assertThatThrownBy(this::findings)
                .isInstanceOf(UnreadableException.class)
                .hasMessage(message);
    }

    private static String stories(String heading, String fields) {
        return "# Stories\n\n- Specification: [D](specification.md)\n\n" + heading + "\n\n- Status: in delivery\n"
                + fields + "\nAs a dispatcher, I want it, so that I see.\n\n### Acceptance criteria\n\n- Seen.\n";
    }

    /** Nine lists of nine lists of nine lists …: nobody could hold what the last one stands for. */
    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", List.of(alias, alias, alias, alias)) + "]\n");
        }
        return bomb.toString();
    }

    @Test
    void aliases_that_multiply_are_a_mistake_where_they_become_too_many() throws Exception {
        String rest = "challenge: *a29\n---\n# Specification: X\n\n- Challenge: [S](challenge.md)\n";
        tree.with(SPECIFICATION, "---\n" + bomb() + rest);

        assertThat(findings())
                .contains(SPECIFICATION + ":9:1 front-matter: the front matter is not valid YAML: with its"
                        + " aliases this has more than 100,000 values; write out what you mean");
    }

    @Test
    void in_the_policy_they_are_only_not_understood() {
        tree.with("bfflow.yml", bomb() + "milestones: *a29\n");

        assertThatThrownBy(this::findings)
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("bfflow.yml:1:1: unknown key 'a0'")
                .hasMessageContaining("every item of 'milestones' must be text, not a list");
    }

    @Test
    void an_alias_that_is_used_a_few_times_is_none() throws Exception {
        tree.with("bfflow.yml", "milestones: &all [a, b]\naudiences: *all\nrequirement-sections: *all\n");

        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\ud800, U+D800", "\\0, U+0000", "\\udc00\\ud800, U+DC00"})
    void an_escape_for_half_a_character_or_none_is_a_mistake(String escape, String name) throws Exception {
        tree.with(ENTRY, "---\nstories: [COR-12]\ntype: added\naudience: customer\ntitle: \"a" + escape + "\"\n---\n");

        assertThat(findings())
                .containsExactly(ENTRY
                        + ":5:8 front-matter: the front matter is not valid YAML: an escape here stands for no character ("
                        + name + "); take it out");
    }

    @Test
    void an_escape_for_both_halves_is_none() throws Exception {
        tree.with(ENTRY, "---\nstories: [COR-12]\ntype: added\naudience: customer\ntitle: \"\\ud83d\\ude00\"\n---\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void files_that_are_too_large_are_all_named_and_none_is_read() {
        tree.withSize(CHALLENGE, 100L << 20).withSize(ENTRY, (2L << 20) + 1);

        assertUnreadable(String.join(
                System.lineSeparator(),
                ENTRY + ": it is larger than 2 MB, and so it was not read; make it smaller, or let max-file-size in the"
                        + " policy be larger",
                CHALLENGE
                        + ": it is larger than 2 MB, and so it was not read; make it smaller, or let max-file-size in the"
                        + " policy be larger"));
    }

    @Test
    void how_large_is_for_the_policy_to_say() throws Exception {
        tree.with(CHALLENGE, HEAD + "- " + "x ".repeat(1 << 10)).with("bfflow.yml", "max-file-size: 2 KB\n");
        assertUnreadable(CHALLENGE
                + ": it is larger than 2 KB, and so it was not read; make it smaller, or let max-file-size in the policy"
                + " be larger");

        tree.with("bfflow.yml", "max-file-size: 3kb\n");
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 MB", "65 MB", "10", "10 GB", "1.5 MB", "-1 KB", "99999999999999999999 KB"})
    void a_limit_that_is_none_is_a_mistake(String size) {
        tree.with("bfflow.yml", "max-file-size: " + size + "\n");

        assertThatThrownBy(this::findings)
                .hasMessage("bfflow.yml:1:16: '" + size
                        + "' is no size from 1 KB to 64 MB. Write it as '500 KB' or '10 MB'.");
    }

    @Test
    void a_large_page_that_is_only_linked_to_does_no_harm() throws Exception {
        tree.with(STORIES, stories("## COR-12: Grey", "").replace("want it", "want [it](../../../vision.md#a)"))
                .withSize("docs/vision.md", 100L << 20);

        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'> ', 201",
        "'- ', 201",
        "'1. ', 301",
        "'- > ', 201",
        "'+ ', 201",
    })
    void what_nests_too_deep_is_said_and_not_read(String container, int column) {
        tree.with(CHALLENGE, HEAD + container.repeat(1000) + "x\n");

        assertUnreadable(
                CHALLENGE + ":5:" + column + ": what nests more than 100 deep here is not read; make it flatter");
    }

    @Test
    void lists_may_nest_as_deep_as_anybody_writes_them() throws Exception {
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            list.append("  ".repeat(depth))
                    .append("- As deep as ")
                    .append(depth)
                    .append('\n');
        }
        tree.with(CHALLENGE, HEAD + list + list);

        assertThat(findings()).isEmpty();
    }

    @Test
    void emphasis_that_nests_too_deep_is_said() {
        tree.with(CHALLENGE, HEAD + "*a ".repeat(1000) + " a*".repeat(1000) + "\n");

        assertUnreadable(CHALLENGE + ":5:298: what nests more than 100 deep here is not read; make it flatter");
    }

    @Test
    void a_paragraph_that_begins_too_many_links_is_said() {
        tree.with(CHALLENGE, HEAD + "[a](".repeat(20_000) + "\n");

        assertUnreadable(
                CHALLENGE + ":5:1: this paragraph begins so many links that it is not read; part it by empty lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "_", "- ", "* "})
    void a_rule_may_be_as_long_as_it_likes(String sign) throws Exception {
        tree.with(CHALLENGE, HEAD + "- One.\n\n" + sign.repeat(sign.length() == 1 ? 100_000 : 90) + "\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void letters_that_look_like_others_are_said() throws Exception {
        tree.with(STORIES, stories("## \u0421OR-12: Grey", ""));
        assertThat(findings())
                .containsExactly(STORIES + ":5:1 story-heading: the heading '\u0421OR-12: Grey' is nearly a"
                        + " story's (its 'C' is U+0421 CYRILLIC CAPITAL LETTER ES); did you mean 'COR-12'?");

        tree.with(STORIES, stories("## COR-\u200B12: Grey", ""));
        assertThat(findings())
                .containsExactly(STORIES + ":5:1 story-heading: the heading 'COR-\u200B12: Grey' is nearly a"
                        + " story's (it holds U+200B ZERO WIDTH SPACE, which nobody sees); did you mean 'COR-12'?");

        tree.with(STORIES, stories("## COR-12: Grey", "- Depends on: \u0421OR-11\n"));
        assertThat(findings())
                .containsExactly(STORIES + ":8:3 dependency-target: COR-12 \"Grey\" depends on '\u0421OR-11'"
                        + " (its 'C' is U+0421 CYRILLIC CAPITAL LETTER ES), which names no story");
    }

    @Test
    void so_they_are_in_an_entry() throws Exception {
        tree.with(ENTRY, "---\nstories: [\u202ECOR-12]\ntype: added\naudience: customer\ntitle: X\n---\n");

        assertThat(findings())
                .containsExactly(
                        ENTRY + ":2:11 release-note-story: the entry is for \u202ECOR-12 (it holds"
                                + " U+202E RIGHT-TO-LEFT OVERRIDE, which nobody sees), and no story has that id; did you mean 'COR-12'?");
    }

    @Test
    void a_title_in_another_script_is_nothing_strange() throws Exception {
        tree.with(
                STORIES,
                stories("## COR-12: \u0421\u0435\u0440\u044B\u0435", "")
                        + "\n### \u0421\u043A\u043E\u0440\u043E\u0441\u0442\u044C 5\n\nText.\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named_with_its_reason() {
        tree.withTrouble(CHALLENGE, new AccessDeniedException("x"))
                .withTrouble(ENTRY, new NoSuchFileException("x"))
                .withTrouble(SPECIFICATION, new IOException("Input/output error"))
                .with("docs/work/active/secret/challenge.md", "")
                .withTrouble("docs/work/active/secret", new AccessDeniedException("x"));

        assertUnreadable(String.join(
                System.lineSeparator(),
                ENTRY + ": it vanished while it was being read",
                CHALLENGE + ": no permission to read it",
                SPECIFICATION + ": it cannot be read (Input/output error)",
                "docs/work/active/secret: no permission to read it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "#1", "100%", "%20", "'\"'", "a\nb", "\\", "\u202E", "CON", "..."})
    void a_work_item_may_have_any_name(String name) throws Exception {
        tree.with("docs/work/active/" + name + "/challenge.md", HEAD + "- One.\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void names_that_differ_in_case_are_two_files() throws Exception {
        tree.with(ITEM + "Challenge.md", "# Challenge: Another\n");

        assertThat(findings())
                .containsExactly(
                        ITEM
                                + "Challenge.md:1:1 required-section: the challenge has no section 'High-Level Use Cases / JTBD'");
    }

    @Test
    void an_entry_that_is_a_folder_is_none() throws Exception {
        FakeTree other = FakeTree.of(TinyRepository.WHOLE.replace("unreleased/COR-12.md", "unreleased/COR-12.md/x.md"));

        assertThat(Governed.read(
                                Path.of("nowhere"),
                                other,
                                "bfflow.yml",
                                getClass().getClassLoader())
                        .check(LocalDate.of(2026, 11, 22), Optional.empty())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("release-note-file", "story-release-note");
    }
}
