package com.betterfleet.bfflow.scan;

/** The lines of a page behind its front matter, by their offsets in its text. */
final class SourceLines {

    private static final int MAX_EXTRA = 3;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] passed;
    private int count;

    /**
     * The lines behind an offset.
     *
     * @param most how many there may be
     * @throws NotPlainException if the text holds a character that a parser gives a meaning of its own
     */
    SourceLines(String text, int from, int most) throws NotPlainException {
        this.text = text;
        this.starts = new int[most];
        this.ends = new int[most];
        this.passed = new int[most];
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
