package com.betterfleet.bfflow.scan;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Positions;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose lines begin and end with a bar, and whose cells all hold something. */
final class TableScanner {

    /** The heads, the line below them, and one row at least. */
    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_DASHES = 3;

    private final String text;
    private final SourceLines lines;
    private final Positions positions;
    private final InlineScanner inlines;

    TableScanner(String text, SourceLines lines, Positions positions, InlineScanner inlines) {
        this.text = text;
        this.lines = lines;
        this.positions = positions;
        this.inlines = inlines;
    }

    /** Reads the table that begins on a line, and gives back the line behind it. */
    int table(int first, int to, List<Block> out) throws NotPlainException {
        int end = first;
        while (end < to && !lines.isBlank(end)) {
            end++;
        }
        List<Block> rows = new ArrayList<>();
        for (int line = first; line < end; line++) {
            rows.add(row(line, line == first + 1));
        }
        if (rows.size() < FEWEST_LINES || !areEven(rows)) {
            throw new NotPlainException();
        }
        Location start = rows.get(0).location();
        out.add(new Block.Container(
                start,
                List.of(
                        new Block.Container(start, rows.subList(0, 1)),
                        new Block.Container(rows.get(1).location(), rows.subList(1, 2)),
                        new Block.Container(rows.get(2).location(), rows.subList(2, rows.size())))));
        return end;
    }

    private static boolean areEven(List<Block> rows) {
        return rows.stream()
                        .map(row -> ((Block.Container) row).blocks().size())
                        .distinct()
                        .count()
                == 1;
    }

    private Block row(int line, boolean separator) throws NotPlainException {
        int start = lines.at(line, 0);
        int end = lines.end(line);
        if (text.charAt(start) != '|' || text.charAt(end - 1) != '|' || end - start < 2) {
            throw new NotPlainException();
        }
        List<Block> cells = new ArrayList<>();
        for (int bar = start; bar < end - 1; ) {
            int next = text.indexOf('|', bar + 1);
            cells.add(cell(bar + 1, next, separator));
            bar = next;
        }
        return new Block.Container(positions.at(start), cells);
    }

    private Block cell(int from, int to, boolean separator) throws NotPlainException {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end || separator != isSeparator(start, end)) {
            throw new NotPlainException();
        }
        inlines.line(start, end);
        List<Line> read = inlines.paragraph();
        return new Block.Paragraph(read.get(0).location(), read);
    }

    /** Dashes, perhaps with a colon on either side; what is nearly so is not read here. */
    private boolean isSeparator(int start, int end) throws NotPlainException {
        int dashes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '-') {
                dashes++;
            } else if (c != ':') {
                return false;
            }
        }
        int colons = end - start - dashes;
        boolean clear = dashes >= FEWEST_DASHES
                && colons == (text.charAt(start) == ':' ? 1 : 0) + (text.charAt(end - 1) == ':' ? 1 : 0);
        if (!clear) {
            throw new NotPlainException();
        }
        return true;
    }
}
