package com.betterfleet.bfflow.scan;

import java.util.Arrays;

/** The lines of a page behind its front matter, by their offsets in its text. */
final class SourceLines {

    private static final int MAX_EXTRA = 3;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] passed = new int[64];
    private int count;

    /** @throws NotPlainException if the text holds a character that a parser gives a meaning of its own */
    SourceLines(String text, int from) throws NotPlainException {
        this.text = text;
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                add(start, i > start && text.charAt(i - 1) == '\r' ? i - 1 : i);
                start = i + 1;
            } else if (c < ' ' && c != '\t' && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                throw new NotPlainException();
            }
        }
        if (start < text.length()) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            passed = Arrays.copyOf(passed, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    /** The offset behind the line, without the spaces at its end. */
    int end(int line) throws NotPlainException {
        int end = ends[line];
        while (end > starts[line] && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > starts[line] && text.charAt(end - 1) == '\t') {
            throw new NotPlainException();
        }
        return end;
    }

    /** The offset behind the line, white space and all. */
    int fullEnd(int line) {
        return ends[line];
    }

    /** The offset of this column of the line. */
    int at(int line, int column) {
        return starts[line] + column;
    }

    boolean isBlank(int line) throws NotPlainException {
        return end(line) == starts[line];
    }

    /** The column of the first character that is no space; behind the bullet, where {@link #passBullet} was called. */
    int indent(int line) throws NotPlainException {
        int i = starts[line] + passed[line];
        while (i < ends[line] && text.charAt(i) == ' ') {
            i++;
        }
        if (i < ends[line] && text.charAt(i) == '\t') {
            throw new NotPlainException();
        }
        return i - starts[line];
    }

    /** What stands before this column is read. */
    void passBullet(int line, int column) {
        passed[line] = column;
    }

    /** The same within a block whose text begins at a column; what stands much further to the right would be code. */
    int indent(int line, int column) throws NotPlainException {
        int indent = indent(line);
        if (indent < column || indent > column + MAX_EXTRA) {
            throw new NotPlainException();
        }
        return indent;
    }
}
