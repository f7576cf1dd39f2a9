package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.anchor.Anchors;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Unread;
import com.betterfleet.bfflow.page.Positions;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what flexmark made of a page into the page. */
final class ParsedPage {

    private static final String TOO_MANY_LINKS =
            "this paragraph begins so many links that it is not read; part it by empty lines";

    private final Positions positions;
    private final InlineReader inlines;

    ParsedPage(Positions positions, Anchors anchors, Document document) {
        this.positions = positions;
        this.inlines = new InlineReader(positions, anchors, document);
    }

    /** The page; {@code document} is its text behind the front matter. */
    static Page of(Document document, Positions positions, Anchors anchors) {
        ParsedPage page = new ParsedPage(positions, anchors, document);
        List<Block> blocks = page.blocks(document);
        return anchors.page(blocks, page.inlines.links(), page.inlines.tags(), page.unread(document));
    }

    private Optional<Unread> unread(Document document) {
        return LeanInlineParser.unread(document)
                .map(offset -> new Unread(positions.at(offset), TOO_MANY_LINKS))
                .or(() -> inlines.deep().map(Depth::unread));
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            add(node, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        if (node instanceof Heading heading) {
            blocks.add(inlines.heading(heading));
        } else if (node instanceof Paragraph) {
            List<Line> lines = inlines.lines(node);
            if (!lines.isEmpty()) {
                blocks.add(new Block.Paragraph(lines.get(0).location(), lines));
            }
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            blocks.add(items((ListBlock) node));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blocks.add(new Block.Code(
                    positions.at(node.getStartOffset()), node.getChars().toString()));
        } else if (node instanceof HtmlBlock) {
            inlines.html(node);
            blocks.add(new Block.Html(
                    positions.at(node.getStartOffset()), node.getChars().toString()));
        } else if (!isInvisible(node)) {
            container(node, blocks);
        }
    }

    private static boolean isInvisible(Node node) {
        return node instanceof HtmlCommentBlock || node instanceof Reference || node instanceof ThematicBreak;
    }

    private Block items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            List<Block> blocks = blocks(item);
            int start = item.getFirstChild() == null
                    ? item.getStartOffset()
                    : item.getFirstChild().getStartOffset();
            items.add(new Block.Item(positions.at(start), blocks));
        }
        return new Block.Items(positions.at(list.getStartOffset()), items);
    }

    private void container(Node node, List<Block> blocks) {
        if (node instanceof FootnoteBlock footnote) {
            inlines.anchors().footnote(footnote.getText().toString());
        }
        List<Block> inner = new ArrayList<>();
        if (node instanceof AdmonitionBlock box && BoxParser.isTab(box)) {
            inner.add(label(box.getTitle()));
        }
        inner.addAll(node.getFirstChildAny(TableCell.class) == null ? blocks(node) : cells(node));
        blocks.add(new Block.Container(positions.at(node.getStartOffset()), inner, node instanceof BlockQuote));
    }

    /** The title of a tab, as a line in bold. */
    private Block label(BasedSequence title) {
        String text = title.toString().strip();
        Location place = positions.at(title.getStartOffset());
        return new Block.Paragraph(place, List.of(new Line(place, text, text, text, List.of(), List.of())));
    }

    private List<Block> cells(Node row) {
        List<Block> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            List<Line> lines = inlines.lines(cell);
            if (!lines.isEmpty()) {
                cells.add(new Block.Paragraph(lines.get(0).location(), lines));
            }
        }
        return cells;
    }
}
