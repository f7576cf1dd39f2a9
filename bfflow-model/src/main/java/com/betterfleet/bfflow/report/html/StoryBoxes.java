package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.report.html.Graph.Edge;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws stories, each with its entries beside it. */
final class StoryBoxes {

    /** Where a status stands among the others that nobody knows. */
    private static final int UNKNOWN = StoryStatus.values().length;

    private final Marks marks;
    private final EntryBoxes entries;
    private final boolean grouped;

    StoryBoxes(Chain chain, Marks marks, boolean grouped) {
        this.marks = marks;
        this.entries = new EntryBoxes(chain, marks);
        this.grouped = grouped;
    }

    /** The boxes of stories, the first one in this row. */
    Graph of(List<Story> stories, int firstRow) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int row = firstRow;
        if (grouped) {
            for (List<Story> alike : byStatus(stories).values()) {
                Node node = group(alike, row);
                nodes.add(node);
                List<Node> told = entries.of(alike, row);
                nodes.addAll(told);
                told.forEach(entry -> edges.add(new Edge(node, entry)));
                row += Math.max(1, told.size());
            }
            return new Graph(nodes, edges);
        }
        for (Story story : stories) {
            Node node = new Node(
                    Node.STORY,
                    row,
                    Node.Style.THERE,
                    story.ref(),
                    status(story),
                    story.title(),
                    marks.besidesGaps(story.ref()));
            nodes.add(node);
            List<Node> told = entries.of(story, row);
            nodes.addAll(told);
            told.forEach(entry -> edges.add(new Edge(node, entry)));
            row++;
        }
        return new Graph(nodes, edges);
    }

    /** A story's status as it is shown. */
    static String status(Story story) {
        return story.status().value().map(StoryStatus::word).orElse("status?");
    }

    private static Map<Integer, List<Story>> byStatus(List<Story> stories) {
        return stories.stream()
                .collect(Collectors.groupingBy(
                        story ->
                                story.status().value().map(StoryStatus::ordinal).orElse(UNKNOWN),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private Node group(List<Story> alike, int row) {
        Mark mark = alike.stream().map(story -> marks.besidesGaps(story.ref())).reduce(Mark.NONE, Mark::or);
        String first = alike.get(0).ref();
        String title = alike.size() == 1
                ? first
                : first + " … " + alike.get(alike.size() - 1).ref();
        return new Node(
                Node.STORY,
                row,
                Node.Style.THERE,
                Count.of(alike.size(), "story", "stories").toString(),
                status(alike.get(0)),
                title,
                mark);
    }
}
