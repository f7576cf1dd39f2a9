package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    private static final String CONTENT = "- When a vehicle goes quiet, a dispatcher notices at once.";

    @TempDir
    Path folder;

    private TinyRepository challenge(String content) {
        return TinyRepository.whole(folder).replace(CHALLENGE, CONTENT, content);
    }

    @Test
    void a_word_is_found_at_its_own_place() throws Exception {
        Finding finding = only(challenge("- When a vehicle goes quiet, TODO."));

        assertThat(finding.rule()).isEqualTo("placeholder");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":5:30");
        assertThat(finding.message()).isEqualTo("'TODO' is still to be replaced");
        assertThat(finding.fix().text())
                .isEqualTo(
                        "Write what is meant. What a reader is to see as it stands, such as an example of a placeholder,"
                                + " goes between backticks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "TBD: who decides ~ 1 ~ TBD",
                "The limit is tbd ~ 14 ~ tbd",
                "Some `code` and **FIXME** ~ 19 ~ FIXME",
                "A \\*star\\* and TODO ~ 16 ~ TODO",
                "&amp; TODO ~ 7 ~ TODO",
                "[TODO](challenge.md) ~ 2 ~ TODO",
                "![A](challenge.md) TODO ~ 20 ~ TODO",
                "[x] TODO ~ 5 ~ TODO",
                "Lorem ipsum dolor ~ 1 ~ Lorem ipsum",
                "See <title> there ~ 5 ~ <title>",
                "<your text> ~ 1 ~ <your text>",
                "By <the team's name>. ~ 4 ~ <the team's name>",
                "See <TBD: owner> ~ 5 ~ <TBD: owner>",
                "<work-item> ~ 1 ~ <work-item>",
                "> TODO ~ 3 ~ TODO",
                "<code>a</code> TODO ~ 16 ~ TODO",
                "<em>TODO</em> ~ 5 ~ TODO",
                "##  TODO ~ 5 ~ TODO",
                "1. TODO ~ 4 ~ TODO",
                "<div><name></div> ~ 6 ~ <name>"
            })
    void its_column_is_that_in_the_file(String content, int column, String word) throws Exception {
        assertThat(challenge(content).findings("placeholder"))
                .containsExactly(CHALLENGE + ":5:" + column + " warning '" + word + "' is still to be replaced");
    }

    @Test
    void a_word_in_a_table_is_found() throws Exception {
        assertThat(challenge("| Limit | Why |\n| --- | --- |\n| `a` 5 | TODO |").findings("placeholder"))
                .containsExactly(CHALLENGE + ":7:11 warning 'TODO' is still to be replaced");
    }

    @Test
    void a_word_on_a_later_line_and_a_second_one_are_findings_of_their_own() throws Exception {
        assertThat(all(challenge("Some text\nand TODO and\n  TODO more TBD.")))
                .containsExactly(
                        "placeholder warning " + CHALLENGE + ":6:5 'TODO' is still to be replaced",
                        "placeholder warning " + CHALLENGE + ":7:3 'TODO' is still to be replaced",
                        "placeholder warning " + CHALLENGE + ":7:13 'TBD' is still to be replaced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The `TODO` list",
                "The <code>TODO</code> list",
                "Press <KBD class=\"key\">TBD</KBD>",
                "```\nTODO <title>\n```",
                "    TODO",
                "<!-- TODO <title> -->",
                "Text <!-- TODO --> more",
                "<div>\n<!-- <title> -->\nText\n</div>",
                "[Text](challenge.md \"TODO\")",
                "![TODO](challenge.md)",
                "See docs/TODO and TODO.md",
                "TODO-12 and X-TODO",
                "the TODOs",
                "MASTODON",
                "Todo",
                "a todo",
                "ctrl<br>alt",
                "<kbd>x</kbd>",
                "<details><summary>A</summary>B</details>",
                "<https://example.org/a>",
                "<ann@example.org>",
                "a < b and c > d",
                "a <5 and >3",
                "\\<title>",
                "&lt;title&gt;",
                "<IMG src=\"x\">",
                "<div><svg>\n<title>A</title><path d=\"\"/>\n</svg></div>",
                "Text <!-- a --> <sup>1</sup>"
            })
    void what_a_reader_is_to_see_as_it_stands_is_no_finding(String content) throws Exception {
        assertThat(challenge("Text.\n\n" + content).findings("placeholder")).isEmpty();
    }

    @Test
    void a_specification_a_story_its_heading_and_an_entry_are_judged() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(SPECIFICATION, "is grey.", "is TBD.")
                        .replace(STORIES, "COR-12: Grey", "COR-12: TODO Grey")
                        .replace(STORIES, "is grey.", "is <colour>.")
                        .replace(ENTRY, "title: Dispatchers", "title: TODO Dispatchers")
                        .replace(ENTRY, "vehicles greyed out\n---\n", "vehicles greyed out\n---\n\nLorem ipsum\n")))
                .containsExactly(
                        "placeholder warning " + ENTRY + ":5:1 'TODO' is still to be replaced",
                        "placeholder warning " + ENTRY + ":8:1 'Lorem ipsum' is still to be replaced",
                        "placeholder warning " + SPECIFICATION + ":9:52 'TBD' is still to be replaced",
                        "placeholder warning " + STORIES + ":5:12 'TODO' is still to be replaced",
                        "placeholder warning " + STORIES + ":13:40 '<colour>' is still to be replaced");
    }

    @Test
    void a_story_is_the_artefact_of_what_stands_in_it() throws Exception {
        assertThat(only(TinyRepository.whole(folder).replace(STORIES, "is grey.", "is <colour>."))
                        .artefact())
                .isEqualTo("COR-12");
    }

    @Test
    void a_story_that_is_a_page_of_its_own_is_judged_with_its_front_matter() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .with("=== " + ITEM + "stories/a.md\n---\nowner: TBD\n---\n# COR-13: A\n\nTODO\n")
                        .findings("placeholder"))
                .containsExactly(
                        ITEM + "stories/a.md:2:8 warning 'TBD' is still to be replaced",
                        ITEM + "stories/a.md:6:1 warning 'TODO' is still to be replaced");
    }

    @Test
    void what_an_entry_says_in_its_front_matter_is_found_at_the_key() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .replace(
                                ENTRY,
                                "title:",
                                "breaking:\n  impact: TBD\n  action: <what to do>\nconfiguration:\n- {action: added, key: A,"
                                        + " kind: env, description: \"TODO <b>x</b>\"}\ntitle:")
                        .findings("placeholder"))
                .containsExactly(
                        ENTRY + ":6:3 warning 'TBD' is still to be replaced",
                        ENTRY + ":7:3 warning '<what to do>' is still to be replaced",
                        ENTRY + ":8:1 warning 'TODO' is still to be replaced");
    }

    @Test
    void a_word_in_brackets_is_said_once_and_one_beside_them_by_itself() throws Exception {
        assertThat(TinyRepository.whole(folder)
                        .replace(ENTRY, "title: ", "title: <TODO who> TBD <what> FIXME ")
                        .findings("placeholder"))
                .containsExactly(
                        ENTRY + ":5:1 warning '<TODO who>' is still to be replaced",
                        ENTRY + ":5:1 warning '<what>' is still to be replaced",
                        ENTRY + ":5:1 warning 'FIXME' is still to be replaced",
                        ENTRY + ":5:1 warning 'TBD' is still to be replaced");
    }

    @Test
    void other_pages_and_what_stands_around_stories_may_be_unfinished() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(STORIES, "## COR-12", "TODO\n\n## COR-12")
                        .with("=== " + ITEM + "index.md\n# TODO\n=== " + ITEM + "dossier.md\nTODO <title>\n")))
                .isEmpty();
    }

    @Test
    void a_status_may_be_called_todo_and_a_reference_to_be_found_is_judged_by_its_own_rule() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .without(ENTRY)
                        .replace(STORIES, "- Status: in delivery", "- Status: TODO")
                        .replace(SPECIFICATION, "[Stale vehicles](challenge.md)", "TBD")))
                .containsExactly("specification-challenge error " + SPECIFICATION
                        + ":3:3 the field Challenge says 'TBD' but links to no challenge");
    }

    @Test
    void a_milestone_is_judged_where_milestones_are_declared() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).replace(STORIES, "- Status:", "- Owner: TBD\n- Milestone: TBD\n- Status:");

        assertThat(repository.findings("placeholder")).hasSize(2);
        assertThat(repository
                        .with("=== " + ITEM + "release-plan.md\n# December\n\n- Milestone: 2026.12\n")
                        .findings("placeholder"))
                .containsExactly(STORIES + ":7:10 warning 'TBD' is still to be replaced");
        assertThat(governed(repository.without(ITEM + "release-plan.md"), "milestones: [2026.12]")
                        .findings("placeholder"))
                .containsExactly(STORIES + ":7:10 warning 'TBD' is still to be replaced");
    }

    @Test
    void it_is_an_info_in_the_backlog_nothing_in_archived_work_and_full_in_an_entry() throws Exception {
        String unfinished = TinyRepository.WHOLE.replace(CONTENT, "TODO").replace("title: ", "title: TODO ");

        assertThat(TinyRepository.in(folder.resolve("b"), unfinished.replace("/active/", "/backlog/"))
                        .findings("placeholder"))
                .containsExactly(
                        ENTRY + ":5:1 warning 'TODO' is still to be replaced",
                        CHALLENGE.replace("/active/", "/backlog/") + ":5:1 info 'TODO' is still to be replaced");
        assertThat(TinyRepository.in(folder.resolve("c"), unfinished.replace("/active/", "/archived/"))
                        .findings("placeholder"))
                .containsExactly(ENTRY + ":5:1 warning 'TODO' is still to be replaced");
    }
}
