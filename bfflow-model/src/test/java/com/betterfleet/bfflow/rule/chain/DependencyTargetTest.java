package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
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

class DependencyTargetTest {

    private static final String NAMED = "COR-12 \"Grey out stale vehicles\" depends on ";

    @TempDir
    Path folder;

    /** The whole repository, whose story depends on this; there is also the story COR-130, which nobody has begun. */
    private TinyRepository depending(String on) {
        return TinyRepository.whole(folder)
                .with("=== " + STORIES + "\n# Stories\n\n- Specification: [Dispatch board](specification.md)\n\n"
                        + story("## COR-12: Grey out stale vehicles", "- Status: in delivery\n- Depends on: " + on)
                        + story("## COR-130: Log in", "- Status: ready"));
    }

    @Test
    void a_story_that_does_not_exist_is_found_at_the_field() throws Exception {
        Finding finding = only(depending("COR-99"));

        assertThat(finding.rule()).isEqualTo("dependency-target");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.artefact()).isEqualTo("COR-12");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
        assertThat(finding.message()).isEqualTo(NAMED + "'COR-99', and there is no such story");
        assertThat(finding.fix().text()).isEqualTo("Name the story by its id, or by a link to it.");
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void a_story_that_was_dropped_is_found() throws Exception {
        Finding finding = only(depending("COR-130").replace(STORIES, "Status: ready", "Status: won't do"));

        assertThat(finding.message()).isEqualTo(NAMED + "COR-130 \"Log in\", which was dropped");
        assertThat(finding.fix().text()).isEqualTo("Take the dependency out, or depend on what replaces COR-130.");
    }

    @ParameterizedTest
    @CsvSource({
        "COR-103, ', and there is no such story', COR-130",
        "CRO-130, ', and there is no such story', COR-130",
        "cor-130, ', which names no story', COR-130",
        "COR130, ', which names no story', COR-130",
    })
    void the_nearest_story_is_suggested(String on, String problem, String meant) throws Exception {
        Finding finding = only(depending(on));

        assertThat(finding.message()).isEqualTo(NAMED + "'" + on + "'" + problem + "; did you mean '" + meant + "'?");
        assertThat(finding.fix().text()).isEqualTo("Write '" + meant + "'.");
    }

    @Test
    void a_story_is_not_suggested_to_itself() throws Exception {
        assertThat(only(depending("COR12")).message()).isEqualTo(NAMED + "'COR12', which names no story");
    }

    @Test
    void text_that_names_nothing_is_found() throws Exception {
        assertThat(only(depending("the login of last year")).message())
                .isEqualTo(NAMED + "'the login of last year', which names no story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None",
                "none.",
                "nothing yet",
                "N/A",
                "-",
                "\u2013",
                "\u2014",
                "no",
                "None \u2014 stands alone",
                "",
            })
    void to_depend_on_nothing_is_no_fault(String on) throws Exception {
        assertThat(all(depending(on))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COR-130",
                "[COR-130](#cor-130-log-in)",
                "[COR-130](https://linear.app/acme/issue/COR-130)",
                "[log in](#cor-130-log-in)",
                "[log in](stories.md#cor-130-log-in)",
                "[log in](/docs/work/active/dispatch/stories.md#cor-130-log-in)",
                "COR-130 (for its session)",
                "COR-130, for utf-8 and http-2",
                "COR-130, COR-130",
                "\n    - COR-130\n    - [log in](#cor-130-log-in)",
                "`COR-130`",
                "**COR-130**",
            })
    void a_story_may_be_named_by_its_id_or_by_a_link_to_it(String on) throws Exception {
        assertThat(all(depending(on))).isEmpty();
    }

    @Test
    void a_page_of_its_own_may_be_linked_to_as_a_whole_or_by_its_heading() throws Exception {
        String page = "=== " + ITEM + "stories/login.md\n---\nspecification: ../specification.md\nstatus: ready\n---\n"
                + story("# COR-7: Log in", "").replaceAll("\\n{3,}", "\n\n");

        assertThat(all(depending("[a](stories/login.md)").with(page))).isEmpty();
        assertThat(all(depending("[a](stories/login.md#cor-7-log-in)").with(page)))
                .isEmpty();
        assertThat(only(depending("[a](stories/login.md#acceptance)").with(page))
                        .message())
                .isEqualTo(NAMED + "'stories/login.md#acceptance', and there is no such story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#cor-13-log-in", "stories.md", "challenge.md", "gone.md#x", "../../../../../../x.md"})
    void a_link_that_leads_to_no_story_is_found(String link) throws Exception {
        Finding finding = only(depending("[log in](" + link + ")"));

        assertThat(finding.rule()).isEqualTo("dependency-target");
        assertThat(finding.location()).hasToString(STORIES + ":8:15");
        assertThat(finding.message()).startsWith(NAMED + "'" + link + "',");
    }

    @Test
    void what_stands_beside_a_good_id_is_not_passed_over() throws Exception {
        assertThat(all(depending("COR-130, cor-131, [log in](#gone)")))
                .containsExactly(
                        "dependency-target error " + STORIES + ":8:3 " + NAMED + "'cor-131', which names no story;"
                                + " did you mean 'COR-130'?",
                        "dependency-target error " + STORIES + ":8:33 " + NAMED
                                + "'#gone', and there is no such story");
    }

    @Test
    void one_that_is_named_twice_is_one_finding() throws Exception {
        assertThat(only(depending("COR-99, COR-99")).rule()).isEqualTo("dependency-target");
    }

    @Test
    void a_story_whose_heading_is_amiss_is_that_finding_only() throws Exception {
        TinyRepository byId = depending("COR-131").replace(STORIES, "## COR-130:", "## COR 131:");
        assertThat(only(byId).rule()).isEqualTo("story-heading");

        TinyRepository byLink = depending("[log in](#cor-131-log-in)").replace(STORIES, "## COR-130:", "## COR 131:");
        assertThat(only(byLink).rule()).isEqualTo("story-heading");
    }

    @Test
    void a_story_on_a_misplaced_page_is_that_finding_only() throws Exception {
        String misplaced = "=== docs/work/actve/login/stories.md\n# Login\n\n" + story("## COR-7: Log in");

        assertThat(only(depending("COR-7").with(misplaced)).rule()).isEqualTo("misplaced-document");
        assertThat(only(depending("[a](../../actve/login/stories.md#cor-7-log-in)")
                                .with(misplaced))
                        .rule())
                .isEqualTo("misplaced-document");
    }

    @Test
    void a_dropped_story_may_depend_on_what_it_likes() throws Exception {
        assertThat(all(TinyRepository.whole(folder)
                        .without("docs/release-notes/unreleased/COR-12.md")
                        .with(storySet(story("## COR-12: A", "- Status: dropped\n- Depends on: COR-99")))))
                .isEmpty();
    }

    @Test
    void an_archived_story_exists_and_an_unknown_status_is_not_taken_for_dropped() throws Exception {
        String old =
                "=== docs/work/archived/old/stories.md\n# Old\n\n" + story("## COR-7: Log in", "- Status: released");
        assertThat(depending("COR-7").with(old).findings("dependency-target")).isEmpty();
        assertThat(only(depending("COR-130").replace(STORIES, "Status: ready", "Status: drooped"))
                        .rule())
                .isEqualTo("unknown-status");
    }

    @Test
    void it_is_a_warning_in_the_backlog() throws Exception {
        String files = TinyRepository.WHOLE
                .replaceAll("(?s)=== docs/release-notes.*", "")
                .replace("/active/", "/backlog/")
                .replace("- Status: in delivery", "- Depends on: COR-99");

        assertThat(all(TinyRepository.in(folder, files)))
                .containsExactly("dependency-target warning docs/work/backlog/dispatch/stories.md:7:3 " + NAMED
                        + "'COR-99', and there is no such story");
    }
}
