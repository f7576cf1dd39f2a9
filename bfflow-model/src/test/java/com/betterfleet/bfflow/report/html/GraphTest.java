package com.betterfleet.bfflow.report.html;

import static com.betterfleet.bfflow.Pieces.CHALLENGE;
import static com.betterfleet.bfflow.Pieces.ENTRY;
import static com.betterfleet.bfflow.Pieces.SPECIFICATION;
import static com.betterfleet.bfflow.Pieces.STORIES;
import static com.betterfleet.bfflow.Pieces.entry;
import static com.betterfleet.bfflow.Pieces.story;
import static com.betterfleet.bfflow.Pieces.storySet;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.check.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphTest {

    @TempDir
    private Path folder;

    @Test
    void a_whole_chain_is_one_row() throws Exception {
        Graph graph = graph(TinyRepository.whole(folder), false);

        assertThat(boxes(graph))
                .containsExactly(
                        "0,0 there none | Challenge approved | Dispatchers overlook stale vehicles",
                        "1,0 there none | Specification approved | Dispatch board",
                        "2,0 there none | COR-12 in delivery | Grey out stale vehicles",
                        "3,0 there none | Release note unreleased | Dispatchers see stale vehicles greyed out");
        assertThat(lines(graph)).containsExactlyInAnyOrder("0,0 1,0", "1,0 2,0", "2,0 3,0");
    }

    @Test
    void a_missing_entry_is_a_gap_and_the_story_beside_it_is_not_blamed_twice() throws Exception {
        assertThat(boxes(graph(TinyRepository.whole(folder).without(ENTRY), false)))
                .endsWith(
                        "2,0 there none | COR-12 in delivery | Grey out stale vehicles",
                        "3,0 gap error | No release note | COR-12 is in delivery");
    }

    @Test
    void a_gap_that_is_waived_looks_otherwise() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).without(ENTRY).with("""
                === bfflow.yml
                waivers: [{rule: story-release-note, artefact: COR-12, reason: agreed}]
                """);

        assertThat(boxes(graph(repository, false)))
                .last()
                .isEqualTo("3,0 gap waived | No release note | COR-12 is in delivery");
    }

    @Test
    void what_nobody_minds_is_not_there_yet() throws Exception {
        assertThat(boxes(graph(TinyRepository.whole(folder).without(STORIES), false)))
                .last()
                .isEqualTo("2,0 not-yet none | No story | nobody builds it yet");
        assertThat(boxes(graph(
                        TinyRepository.whole(folder.resolve("other"))
                                .without(STORIES)
                                .without(SPECIFICATION),
                        false)))
                .last()
                .isEqualTo("1,0 not-yet none | No specification | nothing answers it yet");
    }

    @Test
    void a_specification_without_a_challenge_and_stories_without_a_specification_show_it() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .without(CHALLENGE)
                .replace(SPECIFICATION, "- Challenge: [Stale vehicles](challenge.md)\n", "")
                .with("=== docs/work/active/dispatch/more-stories.md\n# More stories\n\n"
                        + story("## COR-13: Sort", "- Status: ready"));

        assertThat(boxes(graph(repository, false)))
                .contains(
                        "0,0 gap error | No challenge | the specification names none",
                        "1,1 gap error | No specification | the stories name none",
                        "2,1 there none | COR-13 ready | Sort");
    }

    @Test
    void what_stands_in_another_work_item_is_drawn_as_such() throws Exception {
        TinyRepository repository =
                TinyRepository.whole(folder).without(STORIES).with("""
                === docs/work/active/a-board/stories.md
                # Board stories

                - Specification: [Dispatch board](../dispatch/specification.md)

                """ + story("## COR-12: Grey out stale vehicles"));

        assertThat(boxes(graph(repository, false)))
                .startsWith(
                        "0,0 elsewhere none | Challenge elsewhere | Dispatchers overlook stale vehicles",
                        "1,0 elsewhere none | Specification elsewhere | Dispatch board");
    }

    @Test
    void a_story_of_two_specifications_stands_once_and_has_two_lines() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(
                        "=== docs/work/active/dispatch/horn-specification.md\n# Horn\n\n- Challenge: [Stale](challenge.md)\n")
                .replace(
                        STORIES,
                        "- Status: in delivery",
                        "- Status: in delivery\n- Specification: [One](specification.md), [Other](horn-specification.md)");

        Graph graph = graph(repository, false);

        assertThat(boxes(graph)).filteredOn(box -> box.contains("COR-12 in")).hasSize(1);
        assertThat(lines(graph)).contains("1,1 2,1", "1,0 2,1");
    }

    @Test
    void many_stories_are_drawn_by_their_status() throws Exception {
        TinyRepository repository = TinyRepository.whole(folder)
                .with(storySet(
                        story("## COR-12: Grey"),
                        story("## COR-13: Sort"),
                        story("## COR-14: Name", "- Status: ready"),
                        story("## COR-15: Sound")))
                .with(entry("COR-15"));

        assertThat(boxes(graph(repository, true)))
                .endsWith(
                        "2,0 there none | 1 story ready | COR-14",
                        "2,1 there none | 3 stories in delivery | COR-12 … COR-15",
                        "3,1 there none | 2 entries | unreleased",
                        "3,2 gap error | No release note | for 1 story");
    }

    @ParameterizedTest
    @CsvSource({"5, abcde, abcde", "5, abcdef, abcd…", "5, abc def, abc…", "6, 配車盤, 配車盤", "5, 配車盤, 配車…"})
    void a_title_that_does_not_fit_is_cut(int letters, String title, String shown) {
        assertThat(Shortened.to(letters, title)).isEqualTo(shown);
    }

    private static Graph graph(TinyRepository repository, boolean grouped) throws Exception {
        Report report = Html.report(repository);
        Chain chain = report.chain();
        return GraphBuilder.graph(chain, WorkParts.all(chain).get(0), new Marks(report), grouped);
    }

    private static List<String> boxes(Graph graph) {
        return graph.nodes().stream()
                .map(node ->
                        node.column() + "," + node.row() + " " + node.style().word() + " "
                                + node.mark().tone().word() + " | " + (node.head() + " " + node.note()).strip() + " | "
                                + node.title())
                .toList();
    }

    private static List<String> lines(Graph graph) {
        return graph.edges().stream()
                .map(edge -> edge.from().column() + "," + edge.from().row() + " "
                        + edge.to().column() + "," + edge.to().row())
                .toList();
    }
}
