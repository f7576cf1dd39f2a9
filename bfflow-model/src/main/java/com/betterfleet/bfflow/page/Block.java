package com.betterfleet.bfflow.page;

import java.util.List;

/** A block of a page, in the order of the page. HTML comments and link definitions are no blocks: a reader does not see them. */
public sealed interface Block {

    /** Where the block begins. */
    Location location();

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param text what a reader sees, on one line
     * @param lines the same as it stands on the page
     */
    record Heading(Location location, int level, String text, List<Line> lines) implements Block {
        public Heading {
            lines = List.copyOf(lines);
        }
    }

    /** A paragraph, line by line. */
    record Paragraph(Location location, List<Line> lines) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /** A bullet or numbered list. */
    record Items(Location location, List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Code, fenced or indented: never the cause of a finding about text. */
    record Code(Location location, String text) implements Block {}

    /**
     * A block that holds other blocks: a quote, a box, a tab, a table whose cells are paragraphs.
     *
     * @param isQuote whether somebody else says what is in it
     */
    record Container(Location location, List<Block> blocks, boolean isQuote) implements Block {
        public Container {
            blocks = List.copyOf(blocks);
        }

        /** One that is no quote. */
        public Container(Location location, List<Block> blocks) {
            this(location, blocks, false);
        }
    }

    /** Raw HTML that is no comment. */
    record Html(Location location, String text) implements Block {}

    /**
     * One item of a list.
     *
     * @param location where its text begins, behind the bullet
     */
    record Item(Location location, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** The first line of the item's own text; an item that begins with another block, such as code, has none. */
        public java.util.Optional<Line> firstLine() {
            return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph
                    ? paragraph.lines().stream().findFirst()
                    : java.util.Optional.empty();
        }
    }
}
