package com.betterfleet.bfflow.page;

import java.util.List;

/** The blocks of a page: at hand, or to be had where somebody asks for them. */
public interface Body {

    /** The blocks in order, front matter excepted. */
    List<Block> blocks();

    /** All of them, at hand. */
    record Whole(List<Block> blocks) implements Body {
        public Whole {
            blocks = List.copyOf(blocks);
        }
    }
}
