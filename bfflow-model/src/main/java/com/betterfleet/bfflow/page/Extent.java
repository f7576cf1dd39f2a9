package com.betterfleet.bfflow.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of a page's blocks belong together.
 *
 * @param ranges in order, none touching another
 */
public record Extent(List<Range> ranges) {

    /** No block. */
    public static final Extent NOTHING = new Extent(List.of());

    /** Every block of a page. */
    public static final Extent EVERYTHING = new Extent(List.of(new Range(0, Integer.MAX_VALUE)));

    /**
     * Blocks that follow each other.
     *
     * @param from the index of the first
     * @param to the index behind the last
     */
    public record Range(int from, int to) {}

    public Extent {
        ranges = List.copyOf(ranges);
    }

    /** Those of a page's blocks. */
    public List<Block> of(List<Block> blocks) {
        List<Block> some = new ArrayList<>();
        for (Range range : ranges) {
            some.addAll(blocks.subList(Math.min(range.from(), blocks.size()), Math.min(range.to(), blocks.size())));
        }
        return some;
    }
}
