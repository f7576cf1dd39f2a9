package com.betterfleet.bfflow.report.html;

import java.util.List;

/** A picture of boxes in columns and rows, and lines between them. */
record Graph(List<Node> nodes, List<Edge> edges) {

    /** A line from the right of a box to the left of one in a later column. */
    record Edge(Node from, Node to) {}

    Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** How many rows it has. */
    int rows() {
        return nodes.stream().mapToInt(Node::row).max().orElse(-1) + 1;
    }
}
