package com.betterfleet.bfflow.scan;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Anchors;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Positions;
import java.util.List;
import java.util.Optional;

/** Reads a page that is plain: headings, paragraphs, lists, tables and fenced code with links, bold text and code spans in them. */
public final class PageScanner {

    /** What, anywhere on a page, makes more of it: footnotes, boxes, definitions of links, attributes of lists. */
    private static final List<String> SIGNS = List.of("[^", "!!!", "???", "]:");

    private PageScanner() {}

    /**
     * Reads a page.
     *
     * @param path the file, for the locations
     * @param text the whole file without its byte order mark
     * @param body the offset behind its front matter
     * @param style how headings get their anchors
     * @return empty for one that is not plain
     */
    public static Optional<Page> read(String path, String text, int body, AnchorStyle style) {
        if (isMarked(text, body)) {
            return Optional.empty();
        }
        Anchors anchors = new Anchors(style);
        Positions positions = new Positions(path, text);
        InlineScanner inlines = new InlineScanner(text, positions, anchors);
        return blocks(text, body, positions, inlines).map(blocks -> anchors.page(blocks, inlines.links(), List.of()));
    }

    /**
     * Where the targets of the links stand in a text without front matter.
     *
     * @return empty for one that is not plain
     */
    public static Optional<List<Span>> targets(String text) {
        if (isMarked(text, 0)) {
            return Optional.empty();
        }
        Positions positions = new Positions("", text);
        InlineScanner inlines = new InlineScanner(text, positions, new Anchors(AnchorStyle.MKDOCS));
        return blocks(text, 0, positions, inlines).map(blocks -> inlines.targets());
    }

    private static boolean isMarked(String text, int body) {
        for (String sign : SIGNS) {
            if (text.indexOf(sign, body) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<List<Block>> blocks(String text, int body, Positions positions, InlineScanner inlines) {
        try {
            SourceLines lines = new SourceLines(text, body, positions.lines());
            return Optional.of(new BlockScanner(text, lines, positions, inlines).blocks(0, lines.count(), 0));
        } catch (NotPlainException e) {
            return Optional.empty();
        }
    }
}
