package com.betterfleet.bfflow.rule.chain;

import static com.betterfleet.bfflow.Pieces.ITEM;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.all;
import static com.betterfleet.bfflow.Pieces.governed;
import static com.betterfleet.bfflow.Pieces.only;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCycleTest {

    private static final String RING = "these stories depend on each other in a ring: ";

    @TempDir
    Path folder;

    /** A story that nobody has begun, so that it needs no entry. */
    private static String depending(String id, String on) {
        return story("## " + id + ": " + id.toLowerCase(Locale.ROOT), "- Status: ready\n- Depends on: " + on);
    }

    private TinyRepository stories(String... stories) {
        return TinyRepository.whole(folder)
                .without("docs/release-notes/unreleased/COR-12.md")
                .with(storySet(stories));
    }

    @Test
    void a_story_that_depends_on_itself_is_a_ring() throws Exception {
        Finding finding = only(stories(depending("COR-1", "COR-1")));

        assertThat(finding.rule()).isEqualTo("dependency-cycle");
        assertThat(finding.artefact()).isEqualTo("COR-1");
        assertThat(finding.severity().word()).isEqualTo("error");
        assertThat(finding.location()).hasToString(STORIES + ":8:3");
        assertThat(finding.message()).isEqualTo("COR-1 \"cor-1\" depends on itself");
        assertThat(finding.fix().text()).isEqualTo("Take one of the dependencies out.");
        assertThat(finding.fix().command()).isEmpty();
        assertThat(finding.affects()).isEmpty();
    }

    @Test
    void two_stories_that_depend_on_each_other_are_one_finding_at_the_field_of_the_first() throws Exception {
        Finding finding = only(stories(depending("COR-2", "COR-1"), depending("COR-1", "COR-2")));

        assertThat(finding.artefact()).isEqualTo("COR-1");
        assertThat(finding.location()).hasToString(STORIES + ":19:3");
        assertThat(finding.message()).isEqualTo(RING + "COR-1 \u2192 COR-2 \u2192 COR-1");
        assertThat(finding.affects()).containsExactly("COR-1", "COR-2");
        assertThat(finding.related()).extracting(Related::message).containsExactly("COR-2 \"cor-2\"");
        assertThat(finding.related().get(0).location()).hasToString(STORIES + ":5:1");
    }

    @Test
    void a_ring_of_five_is_shown_in_the_order_of_its_dependencies() throws Exception {
        Finding finding = only(stories(
                depending("COR-9", "COR-30"),
                depending("COR-30", "COR-4, COR-11"),
                depending("COR-4", "COR-200"),
                depending("COR-200", "COR-10"),
                depending("COR-10", "COR-9"),
                story("## COR-11: Leaf", "- Status: ready")));

        assertThat(finding.message())
                .isEqualTo(RING + "COR-4 \u2192 COR-200 \u2192 COR-10 \u2192 COR-9 \u2192 COR-30 \u2192 COR-4");
        assertThat(finding.affects()).containsExactly("COR-4", "COR-9", "COR-10", "COR-30", "COR-200");
    }

    @Test
    void two_knots_are_two_findings_and_a_story_that_waits_for_a_knot_is_none() throws Exception {
        assertThat(all(stories(
                        depending("COR-1", "COR-3"),
                        depending("COR-3", "COR-4"),
                        depending("COR-4", "COR-3, COR-6"),
                        depending("COR-6", "COR-7"),
                        depending("COR-7", "COR-6"))))
                .containsExactly(
                        "dependency-cycle error " + STORIES + ":19:3 " + RING + "COR-3 \u2192 COR-4 \u2192 COR-3",
                        "dependency-cycle error " + STORIES + ":41:3 " + RING + "COR-6 \u2192 COR-7 \u2192 COR-6");
    }

    @Test
    void stories_in_another_ring_of_the_same_knot_are_named_and_affected() throws Exception {
        Finding finding = only(
                stories(depending("COR-1", "COR-2, COR-3"), depending("COR-2", "COR-1"), depending("COR-3", "COR-1")));

        assertThat(finding.message())
                .isEqualTo(RING + "COR-1 \u2192 COR-2 \u2192 COR-1; in other rings with them is COR-3");
        assertThat(finding.fix().text()).isEqualTo("Take one of the dependencies out of each ring.");
        assertThat(finding.affects()).containsExactly("COR-1", "COR-2", "COR-3");
        assertThat(finding.related())
                .extracting(Related::message)
                .containsExactly("COR-2 \"cor-2\"", "COR-3 \"cor-3\"");
    }

    @Test
    void a_story_that_depends_on_itself_may_be_in_other_rings_too() throws Exception {
        Finding finding = only(stories(
                depending("COR-1", "COR-1, COR-2, COR-3"), depending("COR-2", "COR-1"), depending("COR-3", "COR-1")));

        assertThat(finding.message())
                .isEqualTo("COR-1 \"cor-1\" depends on itself; in other rings with it are COR-2 and COR-3");
        assertThat(finding.affects()).containsExactly("COR-1", "COR-2", "COR-3");
    }

    @Test
    void a_diamond_is_no_ring() throws Exception {
        assertThat(all(stories(
                        depending("COR-1", "COR-2, COR-3"),
                        depending("COR-2", "COR-4"),
                        depending("COR-3", "COR-4, COR-2"),
                        depending("COR-4", "None"))))
                .isEmpty();
    }

    @Test
    void a_ring_of_links_and_of_pages_of_their_own_is_found() throws Exception {
        TinyRepository repository =
                stories(depending("COR-1", "[the page](stories/second.md)")).with("=== " + ITEM + """
                        stories/second.md
                        ---
                        specification: ../specification.md
                        status: ready
                        depends-on: ["../stories.md#cor-1-cor-1"]
                        ---
                        # COR-2: Second

                        As a dispatcher, I want stale vehicles greyed out.

                        ## Acceptance criteria

                        - It is grey.
                        """);

        assertThat(all(repository))
                .containsExactly(
                        "dependency-cycle error " + STORIES + ":8:15 " + RING + "COR-1 \u2192 COR-2 \u2192 COR-1");
    }

    @Test
    void a_long_chain_of_dependencies_is_no_ring_until_it_is_closed() throws Exception {
        TinyRepository repository = stories(chain(2_000, "None"));
        assertThat(repository.findings("dependency-cycle")).isEmpty();

        repository.with(storySet(chain(2_000, "COR-1")));
        assertThat(repository.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.affects()).hasSize(2_000));
    }

    private static String chain(int length, String last) {
        return IntStream.rangeClosed(1, length)
                .mapToObj(i -> depending("COR-" + i, i == length ? last : "COR-" + (i + 1)))
                .collect(Collectors.joining());
    }

    @Test
    void a_ring_that_a_dropped_story_closes_is_none_for_a_dropped_story_waits_for_nobody() throws Exception {
        assertThat(all(stories(
                        depending("COR-1", "COR-2"),
                        depending("COR-2", "COR-1").replace("Status: ready", "Status: dropped"))))
                .containsExactly("dependency-target error " + STORIES
                        + ":8:3 COR-1 \"cor-1\" depends on COR-2 \"cor-2\", which was dropped");
        assertThat(all(stories(depending("COR-1", "COR-1").replace("Status: ready", "Status: dropped"))))
                .isEmpty();
    }

    @Test
    void it_is_a_warning_in_the_backlog_and_nothing_in_archived_work() throws Exception {
        String files = TinyRepository.WHOLE
                .replaceAll("(?s)=== docs/release-notes.*", "")
                .replace("- Status: in delivery", "- Status: ready\n- Depends on: COR-12");

        assertThat(all(TinyRepository.in(folder.resolve("b"), files.replace("/active/", "/backlog/"))))
                .containsExactly("dependency-cycle warning docs/work/backlog/dispatch/stories.md:8:3"
                        + " COR-12 \"Grey out stale vehicles\" depends on itself");
        assertThat(all(TinyRepository.in(folder.resolve("a"), files.replace("/active/", "/archived/"))))
                .isEmpty();
    }

    @Test
    void a_ring_through_archived_work_is_reported_where_work_is_going_on() throws Exception {
        TinyRepository repository = stories(depending("COR-7", "COR-1"))
                .with("=== docs/work/archived/old/stories.md\n# Old stories\n\n- Specification:"
                        + " [Board](../../active/dispatch/specification.md)\n\n" + depending("COR-1", "COR-7"));

        assertThat(all(repository))
                .containsExactly(
                        "dependency-cycle error " + STORIES + ":8:3 " + RING + "COR-7 \u2192 COR-1 \u2192 COR-7");
    }

    @Test
    void a_policy_can_turn_it_down() throws Exception {
        assertThat(all(governed(stories(depending("COR-1", "COR-1")), "rules: {dependency-cycle: off}\n")))
                .isEmpty();
    }
}
