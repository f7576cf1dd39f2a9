package com.betterfleet.bfflow.page;

import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The running text of blocks: no code, no HTML. */
public final class Prose {

    private Prose() {}

    /** All lines of running text, those of headings included, in order, at any depth. */
    public static List<Line> lines(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        add(blocks, lines);
        return lines;
    }

    private static void add(List<Block> blocks, List<Line> lines) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                lines.addAll(heading.lines());
            } else if (block instanceof Paragraph paragraph) {
                lines.addAll(paragraph.lines());
            } else if (block instanceof Items list) {
                for (Item item : list.items()) {
                    add(item.blocks(), lines);
                }
            } else if (block instanceof Container container) {
                add(container.blocks(), lines);
            }
        }
    }
}
