package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.report.html.Graph.Edge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the boxes and lines of a picture stand: names and values for the page's template. */
final class Drawing {

    private static final int WIDTH = 224;
    private static final int HEIGHT = 40;
    private static final int GAP_ACROSS = 44;
    private static final int GAP_DOWN = 14;
    private static final int MARGIN = 10;
    private static final int COLUMNS = 4;

    /** Room for lines that run down side by side. */
    private static final int LANES = 4;

    private static final int LANE = 7;

    private static final int TITLE = 31;
    private static final int HEAD = 20;
    private static final int NOTE = 14;
    private static final int LETTER = 6;

    private Drawing() {}

    /** All names and values of a picture. */
    static Map<String, Object> of(Graph graph) {
        return Map.of(
                "width", 2 * MARGIN + COLUMNS * WIDTH + (COLUMNS - 1) * GAP_ACROSS,
                "height", 2 * MARGIN + graph.rows() * (HEIGHT + GAP_DOWN) - GAP_DOWN,
                "whole", lines(graph, false),
                "broken", lines(graph, true),
                "boxes", graph.nodes().stream().map(Drawing::box).toList());
    }

    private static Map<String, Object> box(Node node) {
        boolean whole = Shortened.to(TITLE, node.title()).equals(node.title())
                && Shortened.to(HEAD, node.head()).equals(node.head());
        return Map.ofEntries(
                Map.entry("x", x(node)),
                Map.entry("y", y(node)),
                Map.entry("style", node.style().word()),
                Map.entry("tone", node.mark().tone().word()),
                Map.entry("href", node.anchor()),
                Map.entry("head", Shortened.to(HEAD, node.head())),
                Map.entry("note", Shortened.to(NOTE, node.note())),
                Map.entry("title", Shortened.to(TITLE, node.title())),
                Map.entry("full", whole ? "" : node.head() + ": " + node.title()),
                Map.entry("badge", badges(node)));
    }

    private static List<Map<String, Object>> badges(Node node) {
        return node.mark().badge().stream()
                .map(word -> {
                    int width = word.length() * LETTER + 2 * LETTER;
                    return Map.<String, Object>of(
                            "word",
                            word,
                            "width",
                            width,
                            "left",
                            WIDTH - LETTER - width,
                            "middle",
                            WIDTH - LETTER - width / 2);
                })
                .toList();
    }

    /** The lines that lead to or from something that is missing, or all others. */
    private static String lines(Graph graph, boolean broken) {
        return graph.edges().stream()
                .filter(edge -> broken == (isGap(edge.from()) || isGap(edge.to())))
                .map(Drawing::line)
                .collect(Collectors.joining());
    }

    private static boolean isGap(Node node) {
        return node.style() == Node.Style.GAP;
    }

    private static String line(Edge edge) {
        int fromX = x(edge.from()) + WIDTH;
        int fromY = y(edge.from()) + HEIGHT / 2;
        int toX = x(edge.to());
        int toY = y(edge.to()) + HEIGHT / 2;
        int lane = fromX + GAP_ACROSS / 3 + edge.from().row() % LANES * LANE;
        String down = fromY == toY ? "" : "H" + lane + "V" + toY;
        return "M" + fromX + " " + fromY + down + "H" + toX;
    }

    private static int x(Node node) {
        return MARGIN + node.column() * (WIDTH + GAP_ACROSS);
    }

    private static int y(Node node) {
        return MARGIN + node.row() * (HEIGHT + GAP_DOWN);
    }
}
