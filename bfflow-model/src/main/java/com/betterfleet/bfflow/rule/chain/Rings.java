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
 * Finds rings in a graph: the first that a walk in the given order closes among each set of nodes that reach each other.
 * Walks without recursion, so that a chain of any length fits.
 */
final class Rings<N> {

    private record Step<N>(N node, Deque<N> next) {}

    private final Function<N, List<N>> edges;
    private final Set<N> done = new HashSet<>();

    private Rings(Function<N, List<N>> edges) {
        this.edges = edges;
    }

    /** One ring for each knot of nodes, each ring in the order of its edges. */
    static <N> List<List<N>> in(List<N> nodes, Function<N, List<N>> edges) {
        Rings<N> rings = new Rings<>(edges);
        List<List<N>> found = new ArrayList<>();
        Set<N> reported = new HashSet<>();
        for (N node : nodes) {
            for (List<N> ring : rings.from(node)) {
                if (ring.stream().noneMatch(reported::contains)) {
                    found.add(ring);
                    reported.addAll(ring);
                }
            }
        }
        return found;
    }

    private List<List<N>> from(N start) {
        List<List<N>> found = new ArrayList<>();
        if (done.contains(start)) {
            return found;
        }
        List<N> path = new ArrayList<>();
        Map<N, Integer> position = new HashMap<>();
        Deque<Step<N>> steps = new ArrayDeque<>();
        steps.push(enter(start, path, position));
        while (!steps.isEmpty()) {
            Step<N> step = steps.element();
            N next = step.next().poll();
            if (next == null) {
                steps.pop();
                done.add(step.node());
                path.remove(path.size() - 1);
                position.remove(step.node());
            } else if (position.containsKey(next)) {
                found.add(List.copyOf(path.subList(position.getOrDefault(next, 0), path.size())));
            } else if (!done.contains(next)) {
                steps.push(enter(next, path, position));
            }
        }
        return found;
    }

    private Step<N> enter(N node, List<N> path, Map<N, Integer> position) {
        position.put(node, path.size());
        path.add(node);
        return new Step<>(node, new ArrayDeque<>(edges.apply(node)));
    }
}
