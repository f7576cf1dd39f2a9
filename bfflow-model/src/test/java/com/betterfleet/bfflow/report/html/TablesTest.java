package com.betterfleet.bfflow.report.html;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static com.betterfleet.bfflow.report.html.Html.rows;
import static com.betterfleet.bfflow.report.html.Html.section;
import static com.betterfleet.bfflow.report.html.Html.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.BaselineFile;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    private Path folder;

    @Test
    void work_items_stand_under_their_phase() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .with("=== docs/work/backlog/heating/challenge.md\n# Challenge: Cold cabins\n\n- Status: draft\n"));

        assertThat(texts(page, ".phases li")).containsExactly("Discovery 1", "Definition 0", "Delivery 1", "Done 0");
        assertThat(texts(page, "#chain ~ .group"))
                .anyMatch(text -> text.startsWith("Discovery 1 heating warning 0 stories · docs/work/backlog/heating"))
                .anyMatch(text -> text.startsWith("Delivery 1 dispatch 1 story · docs/work/active/dispatch"));
    }

    @Test
    void many_stories_of_a_work_item_stand_in_a_table_below_its_picture() throws Exception {
        String[] stories = new String[Chapters.MOST_STORIES + 1];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = story("## ABC-" + i + ": Sort");
        }
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY).with(storySet(stories)));

        assertThat(texts(page, ".work svg .name"))
                .containsExactly("Challenge", "Specification", "61 stories", "No release note");
        assertThat(texts(page, ".work .table summary")).containsExactly("61 stories in a table");
        assertThat(page.select(".work .table").hasAttr("open")).isFalse();
        assertThat(rows(page.selectFirst(".work"))).hasSize(61).startsWith("ABC-0 | Sort | in delivery | none");
    }

    @Test
    void a_requirement_is_followed_by_its_stories_and_their_entries() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .replace(SPECIFICATION, "### Stale", "### Alarm\n\nLoud.\n\n### Stale")
                .with(storySet(
                        story(
                                "## COR-12: Grey",
                                "- Status: in delivery\n- Specification: [S](specification.md#stale-vehicles)"),
                        story(
                                "## COR-13: Sort",
                                "- Status: done\n- Specification: [S](specification.md#stale-vehicles)"),
                        story("## COR-14: Name", "- Status: ready"))));

        assertThat(rows(section(page, "matrix")))
                .containsExactly(
                        "Alarm",
                        "no story covers it",
                        "Stale vehicles",
                        "COR-12 Grey | in delivery | COR-12.md unreleased",
                        "COR-13 Sort | done | none",
                        "No requirement in particular",
                        "COR-14 Name | ready |");
        assertThat(texts(section(page, "matrix"), "summary"))
                .containsExactly("Specification: Dispatch board gap 2 requirements, 3 stories, 1 not covered · "
                        + SPECIFICATION);
    }

    @Test
    void where_no_story_says_which_requirement_it_covers_none_is_missed() throws Exception {
        assertThat(rows(section(Html.of(TinyRepository.whole(folder)), "matrix")))
                .containsExactly(
                        "Stale vehicles",
                        "no story links to it",
                        "No requirement in particular",
                        "COR-12 Grey out stale vehicles | in delivery | COR-12.md unreleased");
    }

    @Test
    void waivers_say_why_who_until_when_and_what_is_wrong_with_them() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY).with("""
                === bfflow.yml
                waivers:
                  - {rule: story-release-note, artefact: COR-12, reason: agreed, approved-by: Dana, until: 2026-12-31}
                  - {rule: story-narrow, artefact: COR-12, reason: none}
                """));

        assertThat(rows(section(page, "exempt")))
                .containsExactly(
                        "story-release-note | COR-12 | agreed | Dana | 2026-12-31 | 1 finding",
                        "story-narrow | COR-12 | none |  |  | matches nothing",
                        "story-release-note | " + STORIES
                                + ":5:1 | COR-12 \"Grey out stale vehicles\" is in delivery and has no release-note entry"
                                + " | agreed");
    }

    @Test
    void a_waiver_that_expired_is_told() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder).without(ENTRY).with("""
                === bfflow.yml
                waivers: [{rule: story-release-note, artefact: COR-12, reason: agreed, until: 2026-11-21}]
                """));

        assertThat(rows(section(page, "exempt")))
                .containsExactly("story-release-note | COR-12 | agreed |  | 2026-11-21 | expired");
    }

    @Test
    void the_baseline_is_counted_and_can_be_opened() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without(ENTRY);
        repository.with("=== bfflow-baseline.yml\n"
                + BaselineFile.text(Html.report(repository).findings()));

        assertThat(texts(section(Html.of(repository), "exempt"), "summary")).containsExactly("1 finding");
    }

    @Test
    void what_the_pages_name_in_linear_is_a_table() throws Exception {
        Document page = Html.of(TinyRepository.whole(folder)
                .replace(
                        CHALLENGE,
                        "vehicles\n",
                        "vehicles\n\n- Initiative: https://linear.app/acme/initiative/stale-0123456789ab\n")
                .replace(SPECIFICATION, "- Challenge", "- Project: [evil](javascript:alert)\n- Challenge")
                .replace(STORIES, "- Status: in", "- Issue: OPS-7\n- Milestone: 2026.11\n- Status: in"));

        assertThat(rows(section(page, "linear")))
                .containsExactly(
                        "Challenge | Challenge: Dispatchers overlook stale vehicles | initiative | 0123456789ab",
                        "Specification | Specification: Dispatch board | project | javascript:alert",
                        "Story | COR-12 Grey out stale vehicles | issue | OPS-7",
                        "Milestone | 1 story planned | project milestone | 2026.11");
        assertThat(section(page, "linear").select("a[href]").eachAttr("href"))
                .containsExactly("https://linear.app/acme/initiative/stale-0123456789ab");
    }
}
