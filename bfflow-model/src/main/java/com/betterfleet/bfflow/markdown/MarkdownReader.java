package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Unread;
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
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page of Markdown. Total: every text is some page. Safe for use by several threads. */
public final class MarkdownReader {

    private static final String TOO_MANY_LINKS =
            "this paragraph begins so many links that it is not read; part it by empty lines";

    private final AnchorStyle style;
    private final Flexmark parser;

    /** A reader that gives headings their anchors in this style. */
    public MarkdownReader(AnchorStyle style) {
        this.style = style;
        this.parser = new Flexmark(style.isPythonMarkdown());
    }

    /**
     * Reads a page.
     *
     * @param path the file, for the locations
     * @param text the whole file without its byte order mark; its front matter, if any, is passed over
     */
    public Page read(String path, String text) {
        int body = FrontMatter.of(text).map(FrontMatter::end).orElse(0);
        Positions positions = new Positions(path, text);
        int deep = Depth.exceeded(text, body);
        if (deep >= 0) {
            return new Anchors(style).page(List.of(), List.of(), List.of(), Optional.of(tooDeep(positions.at(deep))));
        }
        Document document = parser.parse(BasedSequence.of(text).subSequence(body));
        Reading reading = new Reading(positions, new Anchors(style), document);
        List<Block> blocks = reading.blocks(document);
        InlineReader inlines = reading.inlines;
        return inlines.anchors()
                .page(
                        blocks,
                        inlines.links(),
                        inlines.tags(),
                        LeanInlineParser.unread(document)
                                .map(offset -> new Unread(positions.at(offset), TOO_MANY_LINKS))
                                .or(() -> inlines.deep().map(MarkdownReader::tooDeep)));
    }

    private static Unread tooDeep(Location location) {
        return new Unread(location, "what nests more than " + Depth.MOST + " deep here is not read; make it flatter");
    }

    /** The reading of one page. */
    private static final class Reading {

        private final Positions positions;
        private final InlineReader inlines;

        Reading(Positions positions, Anchors anchors, Document document) {
            this.positions = positions;
            this.inlines = new InlineReader(positions, anchors, document);
        }

        List<Block> blocks(Node parent) {
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
            List<Block> inner = node.getFirstChildAny(TableCell.class) == null ? blocks(node) : cells(node);
            blocks.add(new Block.Container(positions.at(node.getStartOffset()), inner));
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
}
