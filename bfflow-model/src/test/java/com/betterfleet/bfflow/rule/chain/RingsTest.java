package com.betterfleet.bfflow.rule.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingsTest {

    private static List<List<Integer>> rings(Map<Integer, List<Integer>> edges) {
        return knots(edges).stream().map(Rings.Knot::ring).toList();
    }

    private static List<Rings.Knot<Integer>> knots(Map<Integer, List<Integer>> edges) {
        return Rings.in(edges.keySet().stream().sorted().toList(), node -> edges.getOrDefault(node, List.of()));
    }

    @Test
    void a_graph_without_rings_has_none() {
        assertThat(rings(Map.of())).isEmpty();
        assertThat(rings(Map.of(1, List.of(2, 3), 2, List.of(3), 3, List.of()))).isEmpty();
    }

    @Test
    void an_edge_to_what_is_no_node_is_followed_no_further() {
        assertThat(rings(Map.of(1, List.of(9)))).isEmpty();
    }

    @Test
    void a_node_with_an_edge_to_itself_is_a_ring() {
        assertThat(rings(Map.of(1, List.of(1, 2), 2, List.of()))).containsExactly(List.of(1));
    }

    @Test
    void a_ring_is_in_the_order_of_its_edges_without_the_way_to_it() {
        assertThat(rings(Map.of(1, List.of(4), 4, List.of(2), 2, List.of(3), 3, List.of(4))))
                .containsExactly(List.of(4, 2, 3));
    }

    @Test
    void rings_that_share_a_node_are_one_knot() {
        assertThat(rings(Map.of(1, List.of(2), 2, List.of(1, 3), 3, List.of(2))))
                .containsExactly(List.of(1, 2));
    }

    @Test
    void a_node_of_a_knot_that_is_not_in_the_ring_shown_is_one_of_the_others() {
        assertThat(knots(Map.of(1, List.of(2, 3), 2, List.of(1), 3, List.of(1, 4), 4, List.of(3, 5))))
                .containsExactly(new Rings.Knot<>(List.of(1, 2), List.of(3, 4)));
        assertThat(knots(Map.of(1, List.of(1, 2), 2, List.of(1))))
                .containsExactly(new Rings.Knot<>(List.of(1), List.of(2)));
    }

    @Test
    void the_shortest_ring_is_shown() {
        assertThat(knots(Map.of(1, List.of(2, 4), 2, List.of(3), 3, List.of(4), 4, List.of(1))))
                .containsExactly(new Rings.Knot<>(List.of(1, 4), List.of(2, 3)));
    }

    @Test
    void rings_that_share_no_node_are_each_reported() {
        assertThat(rings(Map.of(1, List.of(2), 2, List.of(1, 3), 3, List.of(4), 4, List.of(3))))
                .containsExactlyInAnyOrder(List.of(1, 2), List.of(3, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void a_chain_of_any_length_fits(int length) {
        Map<Integer, List<Integer>> chain = new HashMap<>();
        IntStream.range(0, length).forEach(i -> chain.put(i, List.of(i + 1)));
        assertThat(rings(chain)).isEmpty();

        chain.put(length - 1, List.of(0));
        assertThat(rings(chain))
                .singleElement()
                .satisfies(ring -> assertThat(ring).hasSize(length));
    }

    @Test
    void every_node_that_reaches_itself_is_in_one_knot() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Map<Integer, List<Integer>> edges = graph(random, 2 + random.nextInt(12));
            assertThat(knots(edges).stream()
                            .flatMap(knot -> Stream.concat(knot.ring().stream(), knot.others().stream())))
                    .containsExactlyInAnyOrderElementsOf(edges.keySet().stream()
                            .filter(node -> reached(edges, node).contains(node))
                            .toList());
        }
    }

    private static Set<Integer> reached(Map<Integer, List<Integer>> edges, int from) {
        Set<Integer> reached = new HashSet<>(edges.getOrDefault(from, List.of()));
        boolean grows = true;
        while (grows) {
            grows = reached.addAll(reached.stream()
                    .flatMap(node -> edges.getOrDefault(node, List.of()).stream())
                    .toList());
        }
        return reached;
    }

    @Test
    void every_ring_is_one_and_a_graph_out_of_which_they_are_taken_ends_without_any() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Map<Integer, List<Integer>> edges = graph(random, 2 + random.nextInt(12));
            List<List<Integer>> found = rings(edges);
            for (int left = 200; !found.isEmpty() && left > 0; left--) {
                for (List<Integer> ring : found) {
                    for (int i = 0; i < ring.size(); i++) {
                        assertThat(edges.get(ring.get(i))).contains(ring.get((i + 1) % ring.size()));
                    }
                }
                assertThat(found.stream().flatMap(List::stream)).doesNotHaveDuplicates();
                found.forEach(ring -> edges.get(ring.get(0)).remove(ring.get(1 % ring.size())));
                found = rings(edges);
            }
            assertThat(isOrderable(edges)).isTrue();
        }
    }

    private static Map<Integer, List<Integer>> graph(Random random, int nodes) {
        Map<Integer, List<Integer>> edges = new HashMap<>();
        for (int node = 0; node < nodes; node++) {
            edges.put(
                    node,
                    new ArrayList<>(random.ints(random.nextInt(4), 0, nodes)
                            .distinct()
                            .boxed()
                            .toList()));
        }
        return edges;
    }

    /** Takes out what waits for nothing, again and again: only a ring is left. */
    private static boolean isOrderable(Map<Integer, List<Integer>> edges) {
        Map<Integer, List<Integer>> left = new HashMap<>(edges);
        boolean shrinks = true;
        while (shrinks) {
            shrinks = left.entrySet().removeIf(node -> node.getValue().stream().noneMatch(left::containsKey));
        }
        return left.isEmpty();
    }
}
