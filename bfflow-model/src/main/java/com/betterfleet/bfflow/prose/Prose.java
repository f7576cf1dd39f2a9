package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The running text of blocks: no code, no HTML. */
public final class Prose {

    private Prose() {}

    /** All lines of running text, those of headings included, in order, at any depth. */
    public static List<Line> lines(List<Block> blocks) {
        return lines(blocks, line -> true);
    }

    /** Those of them that are wanted. */
    public static List<Line> lines(List<Block> blocks, Predicate<Line> wanted) {
        List<Line> lines = new ArrayList<>();
        add(blocks, wanted, lines);
        return lines;
    }

    private static void add(List<Block> blocks, Predicate<Line> wanted, List<Line> lines) {
        // by their index: every line of every page passes here, several times, and an iterator is larger than most
        // lists
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                addLines(heading.lines(), wanted, lines);
            } else if (block instanceof Paragraph paragraph) {
                addLines(paragraph.lines(), wanted, lines);
            } else if (block instanceof Items list) {
                for (Item item : list.items()) {
                    add(item.blocks(), wanted, lines);
                }
            } else if (block instanceof Container container) {
                add(container.blocks(), wanted, lines);
            }
        }
    }

    private static void addLines(List<Line> some, Predicate<Line> wanted, List<Line> lines) {
        for (int i = 0; i < some.size(); i++) {
            if (wanted.test(some.get(i))) {
                lines.add(some.get(i));
            }
        }
    }
}
