package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Phase;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.chain.WorkParts;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The work items by phase, each with its picture. */
final class Chapters {

    /** More stories than this in one picture are told by their status, and stand in a table below it. */
    static final int MOST_STORIES = 60;

    /** The same where all is over, or the repository is large: nobody looks at thousands of boxes. */
    static final int MOST_STORIES_IN_BULK = 12;

    private static final int LARGE = 2000;

    /** Few enough to show all of them opened. */
    private static final int FEW_ITEMS = 12;

    private final Chain chain;
    private final Marks marks;

    Chapters(Chain chain, Marks marks) {
        this.chain = chain;
        this.marks = marks;
    }

    /** All names and values. */
    List<Map<String, Object>> values() {
        Map<Phase, List<Map<String, Object>>> phases = new EnumMap<>(Phase.class);
        for (WorkParts parts : WorkParts.all(chain)) {
            Phase phase = Phase.of(chain, parts);
            phases.computeIfAbsent(phase, key -> new ArrayList<>()).add(item(parts, phase));
        }
        return Stream.of(Phase.values())
                .map(phase -> Map.<String, Object>of(
                        "phase", phase.title(),
                        "anchor", "phase-" + phase.title(),
                        "count", phases.getOrDefault(phase, List.of()).size(),
                        "items", phases.getOrDefault(phase, List.of())))
                .toList();
    }

    private Map<String, Object> item(WorkParts parts, Phase phase) {
        boolean bulk = phase == Phase.DONE || chain.stories().size() > LARGE;
        boolean grouped = parts.stories().size() > (bulk ? MOST_STORIES_IN_BULK : MOST_STORIES);
        Graph graph = GraphBuilder.graph(chain, parts, marks, grouped);
        Mark mark = graph.nodes().stream().map(Node::mark).reduce(Mark.NONE, Mark::or);
        boolean loud = mark.tone().compareTo(Tone.INFO) <= 0;
        boolean few = chain.workItems().size() <= FEW_ITEMS;
        WorkItem item = parts.item();
        return Map.ofEntries(
                Map.entry("title", item.title()),
                Map.entry("path", item.path()),
                Map.entry("stage", item.inStage().word()),
                Map.entry("stories", Count.of(parts.stories().size(), "story", "stories")),
                Map.entry("tone", mark.tone().word()),
                Map.entry("badge", mark.badge()),
                Map.entry("open", few && (loud || phase != Phase.DONE)),
                Map.entry("empty", graph.nodes().isEmpty()),
                Map.entry("picture", graph.nodes().isEmpty() ? List.of() : List.of(Drawing.of(graph))),
                Map.entry("rows", grouped ? List.of(table(parts.stories())) : List.of()));
    }

    private Map<String, Object> table(List<Story> stories) {
        return Map.of(
                "count",
                Count.of(stories.size(), "story", "stories"),
                "stories",
                stories.stream().map(this::row).toList());
    }

    private Map<String, Object> row(Story story) {
        List<String> entries =
                chain.notes(story.id()).stream().map(ReleaseNote::fileName).toList();
        boolean lacks = marks.lacksEntry(story);
        Mark mark = marks.of(story.ref());
        return Map.of(
                "id", story.ref(),
                "title", story.title(),
                "status", StoryBoxes.status(story),
                "line", story.location().line(),
                "entries", String.join(", ", entries),
                "lacks", lacks && entries.isEmpty(),
                "tone", mark.tone().word(),
                "href", mark.anchor(),
                "badge", mark.badge());
    }
}
