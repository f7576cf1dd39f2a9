package com.betterfleet.bfflow.rule.content;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.rule.Repair;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinkTest {

    private static final String CONTENT = "- When a vehicle goes quiet, a dispatcher notices at once.";

    @TempDir
    Path folder;

    private TinyRepository challenge(String content) {
        return TinyRepository.whole(folder)
                .replace(CHALLENGE, CONTENT, content)
                .with("=== docs/guide/Über uns.md\n# Über uns\n\n## Team {#team}\n")
                .with("=== docs/guide/a+b.md\n# AB\n")
                .with("=== README.md\n# Read me\n")
                .with("=== " + ITEM + "board.png\nx\n");
    }

    @Test
    void a_link_to_no_file_is_found_where_it_begins() throws Exception {
        Finding finding = only(challenge("See the [board](../bord/spec.md)."));

        assertThat(finding.rule()).isEqualTo("broken-link");
        assertThat(finding.severity().word()).isEqualTo("warning");
        assertThat(finding.artefact()).isEqualTo(CHALLENGE);
        assertThat(finding.location()).hasToString(CHALLENGE + ":5:9");
        assertThat(finding.message())
                .isEqualTo("the link '../bord/spec.md' leads to docs/work/active/bord/spec.md, which does not exist");
        assertThat(finding.fix().text()).isEqualTo("Link to what is meant, or take the link out.");
    }

    @Test
    void the_page_that_was_meant_is_suggested() throws Exception {
        Finding finding = only(challenge("[Board](specificaton.md)"));

        assertThat(finding.message())
                .isEqualTo("the link 'specificaton.md' leads to " + ITEM
                        + "specificaton.md, which does not exist; did you mean 'specification.md'?");
        assertThat(finding.fix().text()).isEqualTo("Write 'specification.md'.");
    }

    @Test
    void a_page_that_moved_to_another_stage_is_suggested() throws Exception {
        assertThat(only(challenge("[Other](../other/index.md)")
                                .with("=== docs/work/archived/other/index.md\n# Other\n"))
                        .fix()
                        .text())
                .isEqualTo("Write '../../archived/other/index.md'.");
    }

    @ParameterizedTest
    @CsvSource({
        "specificaton.md, specification.md",
        "../dispatc/challenge.md, challenge.md",
        "#high-level-use-case-jtbd, #high-level-use-cases-jtbd"
    })
    void what_alone_is_near_is_written_by_fix(String written, String meant) throws Exception {
        Finding finding = only(challenge("See [this](" + written + ")"));

        assertThat(finding.fix().repair())
                .contains(new Repair.Respell(new Respelling(finding.location(), written, meant)));
    }

    @ParameterizedTest
    @CsvSource({
        "sidd.md, sida.md",
        "specificaton.md?raw, specification.md",
        "specificaton.md#requirements, specification.md",
        "../other/index.md, ../../archived/other/index.md",
        "side.md#stale-c, side.md#stale-a"
    })
    void what_may_mean_another_page_or_would_lose_a_part_is_only_suggested(String written, String meant)
            throws Exception {
        Finding finding = only(challenge("See [this](" + written + ")")
                .with("=== " + ITEM + "sida.md\n# A\n=== " + ITEM + "side.md\n# E\n\n## Stale A\n\n## Stale B\n")
                .with("=== docs/work/archived/other/index.md\n# O\n=== docs/work/active/othe/index.md\n# O\n"));

        assertThat(finding.fix().text()).isEqualTo("Write '" + meant + "'.");
        assertThat(finding.fix().repair()).isEmpty();
    }

    @Test
    void a_page_of_another_folder_and_another_name_is_not_meant() throws Exception {
        assertThat(only(challenge("See [this](../dispatc/challeng.md)")).message())
                .isEqualTo("the link '../dispatc/challeng.md' leads to docs/work/active/dispatc/challeng.md, which does"
                        + " not exist");
    }

    @Test
    void an_anchor_that_is_not_there_is_found() throws Exception {
        assertThat(all(challenge("[Up](#high-level-use-case-jtbd), [team](../../../guide/%C3%9Cber%20uns.md#teams)")))
                .containsExactly(
                        "broken-link warning " + CHALLENGE
                                + ":5:1 the link '#high-level-use-case-jtbd' names no part of "
                                + CHALLENGE + ": there is no anchor 'high-level-use-case-jtbd'; did you mean"
                                + " '#high-level-use-cases-jtbd'?",
                        "broken-link warning " + CHALLENGE
                                + ":5:34 the link '../../../guide/%C3%9Cber%20uns.md#teams' names"
                                + " no part of docs/guide/Über uns.md: there is no anchor 'teams'");
    }

    @Test
    void an_image_and_a_reference_are_links() throws Exception {
        assertThat(challenge("![Board](bord.png) and [see][x]\n\n[x]: lost.md").findings("broken-link"))
                .containsExactly(
                        CHALLENGE + ":5:1 warning the link 'bord.png' leads to " + ITEM
                                + "bord.png, which does not exist",
                        CHALLENGE + ":5:24 warning the link 'lost.md' leads to " + ITEM
                                + "lost.md, which does not exist");
    }

    @Test
    void a_link_out_of_the_repository_is_found() throws Exception {
        assertThat(only(challenge("[Out](../../../../../x.md)")).message())
                .isEqualTo("the link '../../../../../x.md' leads out of the repository");
    }

    @Test
    void a_link_in_a_story_is_the_story_s() throws Exception {
        Finding finding = only(TinyRepository.whole(folder).replace(STORIES, "is grey.", "is [grey](grey.md)."));

        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":13:40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A](specification.md#stale-vehicles)",
                "[A](./specification.md)",
                "[A](../dispatch/stories.md?x=1#cor-12-grey-out-stale-vehicles)",
                "![A](board.png)",
                "[A](board.png#x)",
                "[A](#challenge-dispatchers-overlook-stale-vehicles)",
                "[A](#)",
                "[A](../../../guide/%C3%9Cber%20uns.md#team)",
                "[A](<../../../guide/Über uns.md>)",
                "[A](../../../guide/a+b.md)",
                "[A](https://example.org/x.md#y)",
                "<https://example.org/x.md>",
                "[A](mailto:a@example.org)",
                "[A](//example.org/x.md)",
                "[A](tel:1)",
                "[A](/nowhere.md)",
                "[A](nowhere/)",
                "[A](nowhere)",
                "[A](..)",
                "[A](../../nowhere/#x)",
                "[A]()",
                "`[A](nowhere.md)`",
                "```\n[A](nowhere.md)\n```",
                "<!-- [A](nowhere.md) -->",
                "[A][nowhere]",
                "[A]({{ base }}/x.md)",
                "[A](specification.md#:~:text=grey)",
                "[A](#__tabbed_1_1)",
                "[A](../../../../README.md)",
                "Note[^1]\n\n[^1]: Text. [back](#fnref:1)"
            })
    void what_the_site_generator_finds_or_does_not_check_is_no_finding(String content) throws Exception {
        assertThat(challenge("Text.\n\n" + content).findings("broken-link")).isEmpty();
    }

    @Test
    void an_anchor_may_come_from_a_file_that_the_page_includes() throws Exception {
        assertThat(all(challenge("[A](#part)\n\n--8<-- \"part.md\""))).isEmpty();
    }

    @Test
    void links_in_fields_of_the_chain_are_judged_by_rules_of_their_own() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .replace(
                                STORIES,
                                "- Status:",
                                "- Challenge: [A](lost.md)\n- Depends on: [B](gone.md)\n- Status:")))
                .allMatch(finding -> finding.startsWith("link-target") || finding.startsWith("dependency-target"))
                .hasSize(2);
        assertThat(TinyRepository.whole(folder)
                        .replace(STORIES, "- Status:", "- Owner: [Ann](ann.md)\n- Status:")
                        .findings("broken-link"))
                .hasSize(1);
    }

    @Test
    void a_supporting_page_is_not_governed() throws Exception {
        assertThat(all(challenge("Text.").with("=== " + ITEM + "dossier.md\n[A](lost.md)\n")))
                .isEmpty();
    }

    @Test
    void a_file_outside_the_pages_of_the_site_is_found_where_mkdocs_makes_one() throws Exception {
        TinyRepository repository =
                challenge("[Read me](../../../../README.md)").with("=== mkdocs.yml\nsite_name: Wiki\n");

        assertThat(all(repository))
                .containsExactly("broken-link warning " + CHALLENGE + ":5:1 the link '../../../../README.md' leads to"
                        + " README.md, which the site does not have: it is not in docs");
        assertThat(only(repository).fix().text())
                .isEqualTo("Link to its address on the web, or move it into the folder of the pages.");
        assertThat(governed(repository, "anchors: gitlab").findings("broken-link"))
                .isEmpty();
    }

    @Test
    void a_symbolic_link_to_a_file_is_a_file() throws Exception {
        TinyRepository repository = challenge("[Read me](../../../read-me.md)");
        Files.createSymbolicLink(folder.resolve("docs/read-me.md"), Path.of("../README.md"));

        assertThat(all(repository)).isEmpty();
    }

    @Test
    void it_is_an_info_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String broken = TinyRepository.WHOLE.replace(CONTENT, "[A](lost.md)");

        assertThat(TinyRepository.in(folder.resolve("b"), broken.replace("/active/", "/backlog/"))
                        .findings("broken-link"))
                .singleElement()
                .asString()
                .contains(" info ");
        assertThat(TinyRepository.in(folder.resolve("c"), broken.replace("/active/", "/archived/"))
                        .findings("broken-link"))
                .isEmpty();
    }
}
