package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading that stands on its own, with what is below it up to the next one of its own or a higher level.
 *
 * @param saysSomething whether a reader sees anything there; headings promise something, and are nothing by themselves
 */
public record Passage(Heading heading, boolean saysSomething) {

    /** Those of a text, in its order; {@code title} ends none of them. */
    static List<Passage> in(List<Block> blocks, Optional<Heading> title) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                passages.add(new Passage(heading, saysSomething(blocks, i, heading.level(), title)));
            }
        }
        return passages;
    }

    /** Whether a block is this heading. By its place: what a record compares is put together first, in every build. */
    static boolean isAt(Optional<Heading> heading, Block block) {
        return heading.isPresent() && heading.get().location().equals(block.location());
    }

    private static boolean saysSomething(List<Block> blocks, int index, int level, Optional<Heading> title) {
        for (Block block : blocks.subList(index + 1, blocks.size())) {
            if (block instanceof Heading next) {
                if (next.level() <= level && !isAt(title, next)) {
                    return false;
                }
            } else if (Sections.isVisible(block)) {
                return true;
            }
        }
        return false;
    }
}
