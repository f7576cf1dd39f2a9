package com.betterfleet.bfflow.scan;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Positions;
import java.util.ArrayList;
import java.util.List;

/** Reads lines into blocks. */
final class BlockScanner {

    private static final int DEEPEST_HEADING = 6;
    private static final String FENCE = "```";
    private static final String COMMENT = "<!--";
    private static final String END_OF_COMMENT = "-->";

    private final String text;
    private final SourceLines lines;
    private final Positions positions;
    private final InlineScanner inlines;
    private final ListScanner lists;
    private final TableScanner tables;

    BlockScanner(String text, SourceLines lines, Positions positions, InlineScanner inlines) {
        this.text = text;
        this.lines = lines;
        this.positions = positions;
        this.inlines = inlines;
        this.tables = new TableScanner(text, lines, positions, inlines);
        this.lists = new ListScanner(text, lines, positions, this);
    }

    /** The blocks of some lines, whose text begins at a column. */
    List<Block> blocks(int from, int to, int column) throws NotPlainException {
        List<Block> blocks = new ArrayList<>();
        int line = from;
        while (line < to) {
            line = lines.isBlank(line) ? line + 1 : block(line, to, column, blocks);
        }
        return blocks;
    }

    /** Reads the block that begins on a line, and gives back the line behind it. */
    private int block(int line, int to, int column, List<Block> blocks) throws NotPlainException {
        int indent = lines.indent(line, column);
        int start = lines.at(line, indent);
        Start kind = Start.of(text, start, lines.end(line));
        return switch (kind) {
            case HEADING -> heading(line, whole(start, indent, column), blocks);
            case FENCE -> fence(line, to, whole(start, indent, column), blocks);
            case COMMENT -> comment(line, to, whole(start, indent, column));
            case RULE -> line + 1;
            case TABLE -> tables.table(whole(line, indent, column), to, blocks);
            case ITEM -> lists.list(line, to, indent, blocks);
            case TEXT -> paragraph(line, to, column, blocks);
            case UNKNOWN -> throw new NotPlainException();
        };
    }

    /** What is read at the left margin of a page only. */
    private static int whole(int place, int indent, int column) throws NotPlainException {
        if (indent > 0 || column > 0) {
            throw new NotPlainException();
        }
        return place;
    }

    private int heading(int line, int start, List<Block> blocks) throws NotPlainException {
        int level = 1;
        while (text.startsWith("#", start + level)) {
            level++;
        }
        int from = start + level;
        int end = lines.end(line);
        if (level > DEEPEST_HEADING || from >= end || text.charAt(from) != ' ' || text.charAt(end - 1) == '#') {
            throw new NotPlainException();
        }
        while (text.charAt(from) == ' ') {
            from++;
        }
        if (text.charAt(from) == '\t') {
            throw new NotPlainException();
        }
        blocks.add(inlines.heading(positions.at(start), level, from, end));
        return line + 1;
    }

    private int fence(int line, int to, int start, List<Block> blocks) throws NotPlainException {
        // a longer fence, or a backtick behind it, would be another thing
        if (text.substring(start + FENCE.length(), lines.end(line)).indexOf('`') >= 0) {
            throw new NotPlainException();
        }
        for (int last = line + 1; last < to; last++) {
            int from = lines.at(last, 0);
            if (lines.end(last) == from + FENCE.length() && text.startsWith(FENCE, from)) {
                blocks.add(new Block.Code(positions.at(start), text.substring(start, lines.end(last))));
                return last + 1;
            }
            if (text.startsWith(FENCE, lines.at(last, Math.min(lines.indent(last), lines.end(last) - from)))) {
                throw new NotPlainException();
            }
        }
        throw new NotPlainException();
    }

    /** On lines of its own; a reader does not see it. */
    private int comment(int line, int to, int start) throws NotPlainException {
        int content = start + COMMENT.length();
        if (text.startsWith(">", content) || text.startsWith("->", content)) {
            throw new NotPlainException();
        }
        int end = text.indexOf(END_OF_COMMENT, content);
        for (int last = line; last < to; last++) {
            if (end >= 0 && end < lines.fullEnd(last)) {
                if (end + END_OF_COMMENT.length() != lines.end(last)) {
                    throw new NotPlainException();
                }
                return last + 1;
            }
        }
        throw new NotPlainException();
    }

    private int paragraph(int first, int to, int column, List<Block> blocks) throws NotPlainException {
        int line = first;
        do {
            inlines.line(lines.at(line, lines.indent(line, column)), lines.end(line));
            line++;
        } while (line < to && goesOn(line, column));
        List<Line> read = inlines.paragraph();
        blocks.add(new Block.Paragraph(read.get(0).location(), read));
        return line;
    }

    /** Whether a line goes on with the paragraph before it. */
    private boolean goesOn(int line, int column) throws NotPlainException {
        if (lines.isBlank(line)) {
            return false;
        }
        int start = lines.at(line, lines.indent(line, column));
        return switch (Start.of(text, start, lines.end(line))) {
            case TEXT -> true;
            case HEADING, FENCE -> false;
            case ITEM -> {
                // to some, a list needs a blank line before it; a number goes on with the text unless it is 1
                if (Character.isDigit(text.charAt(start))) {
                    throw new NotPlainException();
                }
                yield false;
            }
            // a row of dashes makes a heading of the paragraph
            case RULE, COMMENT, TABLE, UNKNOWN -> throw new NotPlainException();
        };
    }
}
