package com.betterfleet.bfflow.scan;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Positions;
import java.util.ArrayList;
import java.util.List;

/** Reads bullet lists and numbered lists. */
final class ListScanner {

    /** More space behind a bullet would make its text code. */
    private static final int MAX_SPACES = 4;

    private final String text;
    private final SourceLines lines;
    private final Positions positions;
    private final BlockScanner blocks;

    ListScanner(String text, SourceLines lines, Positions positions, BlockScanner blocks) {
        this.text = text;
        this.lines = lines;
        this.positions = positions;
        this.blocks = blocks;
    }

    /** Reads the list whose first bullet stands in this column, and gives back the line behind it. */
    int list(int first, int to, int bullet, List<Block> out) throws NotPlainException {
        List<Block.Item> items = new ArrayList<>();
        int line = first;
        int next = first;
        while (line < to && isItem(line, bullet)) {
            requireSameKind(first, line, bullet);
            int column = column(line, bullet);
            int end = end(line + 1, to, column);
            items.add(new Block.Item(positions.at(lines.at(line, column)), content(line, end, column)));
            next = end;
            line = behind(end, to, bullet);
        }
        out.add(new Block.Items(positions.at(lines.at(first, bullet)), items));
        return next;
    }

    /** The text of an item must be text: what else may stand behind a bullet is not read here. */
    private List<Block> content(int line, int end, int column) throws NotPlainException {
        if (Start.of(text, lines.at(line, column), lines.end(line)) != Start.TEXT) {
            throw new NotPlainException();
        }
        lines.passBullet(line, column);
        return blocks.blocks(line, end, column);
    }

    /** The line behind an item: those that are indented as far as its text belong to it. */
    private int end(int from, int to, int column) throws NotPlainException {
        int line = from;
        int end = from;
        while (line < to && (lines.isBlank(line) || lines.indent(line) >= column)) {
            line++;
            if (!lines.isBlank(line - 1)) {
                end = line;
            }
        }
        return end;
    }

    /** The line on which the list may go on: the next one, or the one behind a blank one. */
    private int behind(int end, int to, int bullet) throws NotPlainException {
        if (end == to) {
            return to;
        }
        if (!lines.isBlank(end)) {
            // text that is indented less would still belong to the item
            if (!isItem(end, bullet)) {
                throw new NotPlainException();
            }
            return end;
        }
        int line = end;
        while (line < to && lines.isBlank(line)) {
            line++;
        }
        if (line < to && !isClear(line, line - end, bullet)) {
            throw new NotPlainException();
        }
        return line;
    }

    /** Whether it is beyond doubt what a line means behind an item and some blank lines. */
    private boolean isClear(int line, int blanks, int bullet) throws NotPlainException {
        int indent = lines.indent(line);
        boolean item = Start.of(text, lines.at(line, indent), lines.end(line)) == Start.ITEM;
        return item ? indent == bullet && blanks == 1 : indent <= bullet;
    }

    private boolean isItem(int line, int bullet) throws NotPlainException {
        return lines.indent(line) == bullet && Start.of(text, lines.at(line, bullet), lines.end(line)) == Start.ITEM;
    }

    private void requireSameKind(int first, int line, int bullet) throws NotPlainException {
        char one = text.charAt(lines.at(first, bullet));
        char other = text.charAt(lines.at(line, bullet));
        if (one != other && !(Character.isDigit(one) && Character.isDigit(other))) {
            throw new NotPlainException();
        }
    }

    /** Where the text of an item begins. */
    private int column(int line, int bullet) throws NotPlainException {
        int start = lines.at(line, bullet);
        int marker = 1;
        while (text.charAt(start + marker - 1) != '.' && Character.isDigit(text.charAt(start + marker - 1))) {
            marker++;
        }
        int spaces = 0;
        while (text.charAt(start + marker + spaces) == ' ') {
            spaces++;
        }
        if (spaces > MAX_SPACES || text.charAt(start + marker + spaces) == '\t') {
            throw new NotPlainException();
        }
        return bullet + marker + spaces;
    }
}
