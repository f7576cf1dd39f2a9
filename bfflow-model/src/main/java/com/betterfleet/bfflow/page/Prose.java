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

    /** All lines of running text, in order, at any depth. */
    public static Stream<Line> lines(List<Block> blocks) {
        return blocks.stream().flatMap(Prose::lines);
    }

    private static Stream<Line> lines(Block block) {
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

    /** The text of blocks, headings included, a line of the page a line. */
    public static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                text.append(heading.text()).append('\n');
            } else {
                lines(block).forEach(line -> text.append(line.prose()).append('\n'));
            }
        }
        return text.toString();
    }
}
