package com.betterfleet.bfflow.rule.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds knots in a graph: sets of nodes that all reach each other, each with the shortest ring from the node of it that a
 * walk in the given order comes to first. Takes time in proportion to nodes and edges, and walks without recursion, so that
 * a chain of any length fits.
 */
final class Rings<N> {

    /**
     * Nodes that all reach each other.
     *
     * @param ring some of them, in the order of their edges
     * @param others those that are in other rings only
     */
    record Knot<N>(List<N> ring, List<N> others) {}

    private record Step<N>(N node, Deque<N> next) {}

    private final Function<N, List<N>> edges;

    /** The number that a node got when the walk came to it. */
    private final Map<N, Integer> numbers = new HashMap<>();

    /** The lowest number that a node is known to reach, among those whose knot is not yet known. */
    private final Map<N, Integer> lowest = new HashMap<>();

    /** Nodes whose knot is not yet known. */
    private final List<N> open = new ArrayList<>();

    private final Set<N> isOpen = new HashSet<>();
    private final List<Knot<N>> knots = new ArrayList<>();

    private Rings(Function<N, List<N>> edges) {
        this.edges = edges;
    }

    /** Every knot of nodes. */
    static <N> List<Knot<N>> in(List<N> nodes, Function<N, List<N>> edges) {
        Rings<N> rings = new Rings<>(edges);
        for (N node : nodes) {
            if (!rings.numbers.containsKey(node)) {
                rings.walk(node);
            }
        }
        return rings.knots;
    }

    /** The algorithm of Tarjan. */
    private void walk(N start) {
        Deque<Step<N>> steps = new ArrayDeque<>();
        steps.push(enter(start));
        while (!steps.isEmpty()) {
            Step<N> step = steps.element();
            N next = step.next().poll();
            if (next == null) {
                steps.pop();
                leave(step.node());
                if (!steps.isEmpty()) {
                    reaches(steps.element().node(), lowest(step.node()));
                }
            } else if (!numbers.containsKey(next)) {
                steps.push(enter(next));
            } else if (isOpen.contains(next)) {
                reaches(step.node(), numbers.getOrDefault(next, 0));
            }
        }
    }

    private Step<N> enter(N node) {
        int number = numbers.size();
        numbers.put(node, number);
        lowest.put(node, number);
        open.add(node);
        isOpen.add(node);
        return new Step<>(node, new ArrayDeque<>(edges.apply(node)));
    }

    private void reaches(N node, int number) {
        lowest.merge(node, number, Math::min);
    }

    private int lowest(N node) {
        return lowest.getOrDefault(node, 0);
    }

    /** Where a node reaches none that came before it, it and those that are still open behind it reach each other. */
    private void leave(N node) {
        if (lowest(node) != numbers.getOrDefault(node, 0)) {
            return;
        }
        int from = open.lastIndexOf(node);
        List<N> together = List.copyOf(open.subList(from, open.size()));
        open.subList(from, open.size()).clear();
        together.forEach(isOpen::remove);
        if (together.size() > 1 || edges.apply(node).contains(node)) {
            knots.add(knot(together));
        }
    }

    private Knot<N> knot(List<N> together) {
        List<N> ring = ring(together.get(0), new HashSet<>(together));
        List<N> others = new ArrayList<>(together);
        others.removeAll(new HashSet<>(ring));
        return new Knot<>(ring, List.copyOf(others));
    }

    /** The shortest way from a node to itself. */
    private List<N> ring(N start, Set<N> knot) {
        Map<N, N> before = new HashMap<>();
        Deque<N> next = new ArrayDeque<>(List.of(start));
        while (!before.containsKey(start)) {
            N node = next.remove();
            for (N other : edges.apply(node)) {
                if (knot.contains(other) && before.putIfAbsent(other, node) == null) {
                    next.add(other);
                }
            }
        }
        Deque<N> ring = new ArrayDeque<>();
        N node = start;
        do {
            node = before.getOrDefault(node, start);
            ring.addFirst(node);
        } while (!node.equals(start));
        return List.copyOf(ring);
    }
}
