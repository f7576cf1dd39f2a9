package com.betterfleet.bfflow.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What came out for one corpus. For each run there is one of Maven alone, made in the same round. */
final class Measurements {

    private final int stories;
    private final Map<Work, List<Cost>> costs = new EnumMap<>(Work.class);
    private final Map<Work, List<Cost>> alone = new EnumMap<>(Work.class);

    Measurements(int stories) {
        this.stories = stories;
    }

    /** The size of the corpus. */
    int stories() {
        return stories;
    }

    /** Adds a run, and the one of Maven alone that it is held against. */
    void add(Work work, Cost cost, Cost empty) {
        costs.computeIfAbsent(work, any -> new ArrayList<>()).add(cost);
        alone.computeIfAbsent(work, any -> new ArrayList<>()).add(empty);
    }

    /** How long it took. */
    OptionalDouble seconds(Work work) {
        return median(of(work).stream().mapToDouble(Cost::seconds));
    }

    /** How much longer than Maven alone in the same round. */
    OptionalDouble added(Work work) {
        return median(added(work, Cost::seconds));
    }

    /** The least and the most that it took longer. */
    Optional<Range> range(Work work) {
        double[] all = added(work, Cost::seconds).sorted().toArray();
        return all.length == 0 ? Optional.empty() : Optional.of(new Range(all[0], all[all.length - 1]));
    }

    /** How much more time on all cores than Maven alone in the same round. */
    OptionalDouble addedCpu(Work work) {
        boolean isKnown = of(work).stream().allMatch(cost -> cost.usage().isPresent());
        return isKnown ? median(added(work, cost -> cost.usage().orElseThrow().cpuSeconds())) : OptionalDouble.empty();
    }

    /** The memory that it needed. */
    OptionalDouble peak(Work work) {
        return median(of(work).stream().flatMap(cost -> cost.usage().stream()).mapToDouble(Cost.Usage::peakMegabytes));
    }

    private DoubleStream added(Work work, ToDoubleFunction<Cost> what) {
        List<Cost> with = of(work);
        List<Cost> without = alone.getOrDefault(work, List.of());
        return IntStream.range(0, with.size())
                .mapToDouble(round -> what.applyAsDouble(with.get(round)) - what.applyAsDouble(without.get(round)));
    }

    private List<Cost> of(Work work) {
        return costs.getOrDefault(work, List.of());
    }

    private static OptionalDouble median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    /** From the least to the most. */
    record Range(double least, double most) {}
}
