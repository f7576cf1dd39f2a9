package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Gist;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown file in a work item.
 *
 * @param path the file
 * @param kind what it is
 * @param stage the stage of its work item
 * @param workItem the folder of its work item
 * @param heading where its H1 is, or its beginning
 * @param title its H1, or its file name
 * @param fields its own fields
 * @param flaw what keeps its front matter from being read, if anything
 * @param kindStated whether its front matter says what it is
 * @param page what it says
 * @param gist what is kept of that
 */
public record Document(
        String path,
        Kind kind,
        Stage stage,
        String workItem,
        Location heading,
        String title,
        Fields fields,
        Optional<Flaw> flaw,
        boolean kindStated,
        Page page,
        Gist gist) {

    private static final String QUESTION = "how might we";

    /** The question that it asks: its first paragraph that begins with "How might we", on one line. */
    public Optional<String> question() {
        return paragraphs(page.blocks())
                .map(paragraph -> paragraph.lines().stream()
                        .map(Line::text)
                        .collect(Collectors.joining(" "))
                        .strip())
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(QUESTION))
                .findFirst();
    }

    /** The same with its page read differently. */
    public Document with(Page other) {
        return new Document(path, kind, stage, workItem, heading, title, fields, flaw, kindStated, other, gist);
    }

    /** By its path: that of a record would go through the whole page. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    private static Stream<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Container container) {
                return paragraphs(container.blocks());
            }
            return block instanceof Paragraph paragraph ? Stream.of(paragraph) : Stream.empty();
        });
    }
}
