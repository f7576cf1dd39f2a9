package com.betterfleet.bfflow.rule.delivery;

import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.UNRELEASED;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseNoteContentTest {

    private static final String RULE = "release-note-content error ";

    @TempDir
    Path folder;

    private TinyRepository replacing(String text, String replacement) {
        return TinyRepository.whole(folder).replace(ENTRY, text, replacement);
    }

    /** The whole repository with this as the front matter of its entry, from line 2 on, and this below it. */
    private TinyRepository entryOf(String frontMatter, String body) {
        return TinyRepository.whole(folder).with("=== " + ENTRY + "\n---\n" + frontMatter + "---\n" + body);
    }

    @Test
    void required_keys_that_are_missing_are_one_finding() throws Exception {
        Finding finding = only(entryOf("type: added\n", ""));

        assertThat(finding.rule()).isEqualTo("release-note-content");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo(ENTRY);
        assertThat(finding.location()).hasToString(ENTRY + ":1:1");
        assertThat(finding.message()).isEqualTo("the entry does not say its stories, audience and title");
        assertThat(finding.fix().text()).isEqualTo("Add stories, audience and title to the front matter.");
        assertThat(finding.affects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# stories: [COR-12]\n# type: added\n"})
    void front_matter_without_a_key_is_one_finding(String frontMatter) throws Exception {
        assertThat(all(entryOf(frontMatter, ""))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Dispatchers see stale vehicles greyed out | title: ''    | 5:1 | title",
                "title: Dispatchers see stale vehicles greyed out | title:       | 5:1 | title",
                "title: Dispatchers see stale vehicles greyed out | title: '   ' | 5:1 | title",
                "stories: [COR-12]                                | stories: []  | 2:1 | stories",
                "audience: customer                               | audience: ~  | 4:1 | audience",
            })
    void an_empty_value_is_missing_at_its_key(String key, String empty, String place, String missing) throws Exception {
        assertThat(all(replacing(key, empty)))
                .containsExactly(RULE + ENTRY + ":" + place + " the entry does not say its " + missing);
    }

    @Test
    void a_setting_has_a_key() throws Exception {
        String settings =
                "configuration:\n- {action: added, key: STALE_AFTER}\n- {action: added}\n- {key: ' '}\ntitle:";

        assertThat(all(replacing("title:", settings)))
                .containsExactly(
                        RULE + ENTRY + ":7:3 a setting has no key", RULE + ENTRY + ":8:3 a setting has no key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{kye: STALE_AFTER}", "{key: [STALE_AFTER]}"})
    void a_key_of_a_setting_that_is_misspelt_or_cannot_be_taken_is_not_missing(String setting) throws Exception {
        assertThat(only(replacing("title:", "configuration:\n- " + setting + "\ntitle:"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @ParameterizedTest
    @CsvSource({"add, added", "fix, fixed", "deprecate, deprecated"})
    void a_type_that_is_cut_short_is_told_the_whole_word(String written, String type) throws Exception {
        Finding finding = only(replacing("type: added", "type: " + written));

        assertThat(finding.message()).isEqualTo("unknown type '" + written + "'; did you mean '" + type + "'?");
        assertThat(finding.fix().repair().isPresent()).isEqualTo(written.equals("deprecate"));
    }

    @Test
    void an_overlong_title_is_found_and_one_of_a_hundred_characters_is_not() throws Exception {
        String hundred = "\uD83D\uDE80".repeat(100);
        String title = "Dispatchers see stale vehicles greyed out";

        assertThat(all(replacing(title, hundred))).isEmpty();
        assertThat(all(replacing(title, hundred + "!")))
                .containsExactly(RULE + ENTRY + ":5:1 the title has 101 characters, more than 100");
    }

    @Test
    void a_title_of_several_lines_is_found_and_a_folded_one_is_not() throws Exception {
        assertThat(all(replacing("title: Dispatchers see", "title: |\n  Dispatchers\n  see")))
                .containsExactly(RULE + ENTRY + ":5:1 the title has several lines");
        assertThat(all(TinyRepository.whole(folder.resolve("b"))
                        .replace(ENTRY, "title: Dispatchers see", "title: >\n  Dispatchers\n  see")))
                .isEmpty();
    }

    @Test
    void type_none_needs_a_reason_and_nothing_more() throws Exception {
        String none = "stories: [COR-12]\ntype: none\n";

        assertThat(all(entryOf(none, "")))
                .containsExactly(RULE + ENTRY
                        + ":1:1 an entry of type none says why users need not be told, and this one gives no reason");
        assertThat(all(entryOf(none + "reason: ''\n", "")))
                .containsExactly(RULE + ENTRY
                        + ":4:1 an entry of type none says why users need not be told, and this one gives no reason");
        assertThat(all(entryOf(none + "reason: Nothing that a user sees changes.\n", "")))
                .isEmpty();
    }

    @Test
    void a_reason_stands_in_entries_of_type_none_only() throws Exception {
        String added = "stories: [COR-12]\ntype: added\naudience: customer\ntitle: Grey\n";

        Finding finding = only(entryOf(added + "reason: Nobody sees it.\n", ""));

        assertThat(finding.rule()).isEqualTo("release-note-content");
        assertThat(finding.location()).hasToString(ENTRY + ":6:1");
        assertThat(finding.message()).isEqualTo("a reason is for entries of type none, and this one is of type added");
        assertThat(finding.fix().text()).isEqualTo("Take the reason out, or write 'type: none'.");
        assertThat(all(entryOf(added + "reason:\n", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breaking:                          | impact and no action",
                "breaking: {}                       | impact and no action",
                "breaking: {impact: It stops.}      | action",
                "breaking: {impact: '', action: Do} | impact",
            })
    void a_breaking_change_says_its_impact_and_its_action(String breaking, String missing) throws Exception {
        assertThat(all(replacing("title:", breaking + "\ntitle:")))
                .containsExactly(RULE + ENTRY
                        + ":5:1 a breaking change says its impact and its action; this one has no " + missing);
    }

    @Test
    void a_breaking_change_that_says_both_is_fine_and_one_that_is_no_mapping_is_one_finding() throws Exception {
        assertThat(all(replacing("title:", "breaking: {impact: It stops., action: Do this.}\ntitle:")))
                .isEmpty();
        assertThat(only(TinyRepository.whole(folder.resolve("b")).replace(ENTRY, "title:", "breaking: true\ntitle:"))
                        .rule())
                .isEqualTo("front-matter");
    }

    @Test
    void a_deprecation_names_a_replacement() throws Exception {
        String message = " the entry deprecates something and names no replacement";

        assertThat(all(replacing("type: added", "type: deprecated"))).containsExactly(RULE + ENTRY + ":3:1" + message);
        assertThat(all(TinyRepository.whole(folder.resolve("b"))
                        .replace(ENTRY, "type: added", "type: deprecated\ndeprecation: {removal: \"3.0\"}")))
                .containsExactly(RULE + ENTRY + ":4:1" + message);
        assertThat(all(TinyRepository.whole(folder.resolve("c"))
                        .replace(ENTRY, "type: added", "type: deprecated\ndeprecation: {replacement: That}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stale.md, COR-12.md",
        "cor-12.md, COR-12.md",
        "cor-12--more.md, COR-12--more.md",
        "COR-120.md, COR-12.md",
        "COR-12b.md, COR-12.md",
        "stale--words.md, COR-12--words.md",
    })
    void the_name_begins_with_the_id_of_a_story(String name, String proper) throws Exception {
        Finding finding = only(
                TinyRepository.whole(folder).without(ENTRY).with(entry("COR-12").replace(ENTRY, UNRELEASED + name)));

        assertThat(finding.location()).hasToString(UNRELEASED + name + ":1:1");
        assertThat(finding.message())
                .isEqualTo("the file's name does not begin with the id of a story that it is for, such as COR-12");
        assertThat(finding.fix().text()).isEqualTo("Rename the file.");
        assertThat(finding.fix().command()).contains("git mv " + UNRELEASED + name + " " + UNRELEASED + proper);
    }

    @Test
    void the_command_to_rename_takes_no_name_that_is_taken_and_quotes_what_has_a_space() throws Exception {
        assertThat(only(TinyRepository.whole(folder).with(entry("COR-12").replace("COR-12.md", "grey ones.md")))
                        .fix()
                        .command())
                .contains("git mv \"" + UNRELEASED + "grey ones.md\" \"" + UNRELEASED + "COR-12--grey ones.md\"");
    }

    @Test
    void of_several_stories_any_may_give_the_name() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .with(storySet(story("## COR-12: A"), story("## COR-9: B")))
                        .replace(ENTRY, "[COR-12]", "[COR-9, COR-12]")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Text <SCRIPT src=x></SCRIPT> text.", "- a\n  <script>\n  x"})
    void a_script_in_the_body_is_found_at_its_tag(String body) throws Exception {
        int line = body.startsWith("-") ? 9 : 8;
        int column = body.startsWith("<") ? 1 : body.startsWith("T") ? 6 : 3;

        assertThat(all(entryOf(
                        "stories: [COR-12]\ntype: added\naudience: customer\ntitle: Grey\n", "\n" + body + "\n")))
                .containsExactly(RULE + ENTRY + ":" + line + ":" + column + " the entry holds an HTML script");
    }

    @Test
    void a_script_in_the_title_is_found_at_its_key() throws Exception {
        assertThat(all(replacing("title: D", "title: <Script>x</script> D")))
                .containsExactly(RULE + ENTRY + ":5:1 the entry holds an HTML script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<script>`",
                "```\n<script>\n```",
                "    <script>",
                "<!-- <script> -->",
                "<b>script</b>",
                "&lt;script>"
            })
    void what_only_shows_a_script_is_none(String body) throws Exception {
        assertThat(all(entryOf(
                        "stories: [COR-12]\ntype: added\naudience: customer\ntitle: Grey\n", "\n" + body + "\n")))
                .isEmpty();
    }

    @Test
    void two_things_wrong_with_one_entry_are_two_findings() throws Exception {
        assertThat(all(replacing("type: added", "type: deprecated\nbreaking: {}")))
                .containsExactly(
                        RULE + ENTRY + ":3:1 the entry deprecates something and names no replacement",
                        RULE + ENTRY
                                + ":4:1 a breaking change says its impact and its action; this one has no impact and"
                                + " no action");
    }

    @Test
    void a_released_entry_is_judged_as_well() throws Exception {
        String path = "docs/release-notes/released/1.0/COR-12.md";

        assertThat(all(TinyRepository.whole(folder)
                        .without(ENTRY)
                        .with(entry("COR-12").replace(ENTRY, path).replace("audience: customer\n", ""))))
                .containsExactly(RULE + path + ":1:1 the entry does not say its audience");
    }
}
