package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.markdown.Parser;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Prose;
import java.util.List;
import java.util.function.BiFunction;

/** Every text is some page, and everything on it has a place in the text. All ways to read it read the same. */
public final class MarkdownFuzz {

    private static final String PATH = "page.md";

    /** The readers of Markdown, each from a path and a text; a second one is held against the first. */
    private static final List<BiFunction<String, String, Page>> READERS =
            List.of(Parser::read, new MarkdownReader(AnchorStyle.MKDOCS)::read);

    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = Fuzzed.text(data);
        Page page = READERS.get(0).apply(PATH, text);
        String[] lines = Fuzzed.lines(text);
        page.links().forEach(link -> Fuzzed.requireInside(link.location(), lines));
        page.tags().forEach(tag -> Fuzzed.requireInside(tag.location(), lines));
        page.headings()
                .forEach(heading -> Fuzzed.requireInside(heading.heading().location(), lines));
        page.blocks().forEach(block -> requireInside(block, lines));
        Prose.lines(page.blocks()).forEach(line -> {
            Fuzzed.requireInside(line.location(), lines);
            Fuzzed.require(line.at(line.prose().length()).line() >= 1, "the end of " + line + " has no place");
        });
        for (BiFunction<String, String, Page> other : READERS.subList(1, READERS.size())) {
            Fuzzed.require(other.apply(PATH, text).equals(page), "two readers disagree");
        }
    }

    private static void requireInside(Block block, String[] lines) {
        Fuzzed.requireInside(block.location(), lines);
        if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.blocks().forEach(inner -> requireInside(inner, lines)));
        } else if (block instanceof Block.Container container) {
            container.blocks().forEach(inner -> requireInside(inner, lines));
        }
    }
}
