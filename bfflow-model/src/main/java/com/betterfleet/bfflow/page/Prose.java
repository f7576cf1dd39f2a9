package com.betterfleet.bfflow.page;

import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** The running text of blocks: no code, no HTML. */
public final class Prose {

    private Prose() {}

    /** All lines of running text, those of headings included, in order, at any depth. */
    public static Stream<Line> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Prose::lines);
    }

    private static Stream<Line> lines(Block block) {
        if (block instanceof Heading heading) {
            return heading.lines().stream();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.lines().stream();
        }
        if (block instanceof Items list) {
            return list.items().stream().map(Item::blocks).flatMap(Prose::lines);
        }
        if (block instanceof Container container) {
            return lines(container.blocks());
        }
        return Stream.empty();
    }
}
