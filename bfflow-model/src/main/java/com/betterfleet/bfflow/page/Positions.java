package com.betterfleet.bfflow.page;

import java.util.Arrays;

/** Turns offsets in a file's text into lines and columns. LF, CRLF and CR each end a line. */
public final class Positions {

    /** Of a page, in characters, line end included; fewer, and there is more to make room for. */
    private static final int USUAL_LINE = 32;

    private final String path;
    private final int[] lineStarts;
    private final int count;

    /**
     * The places of a file.
     *
     * @param path the file, for the locations
     * @param text all of it
     */
    public Positions(String path, String text) {
        this.path = path;
        int[] starts = new int[text.length() / USUAL_LINE + 2];
        int known = 1;
        boolean hasReturns = text.indexOf('\r') >= 0;
        int end = lineEnd(text, 0, hasReturns);
        while (end >= 0) {
            if (known == starts.length) {
                starts = Arrays.copyOf(starts, known * 2);
            }
            starts[known++] = end + 1;
            end = lineEnd(text, end + 1, hasReturns);
        }
        this.lineStarts = starts;
        this.count = known;
    }

    /** The index of the last character of a line end, from this index on; -1 where there is none. */
    private static int lineEnd(String text, int from, boolean hasReturns) {
        if (!hasReturns) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }

    /** How many lines the text has, an empty one behind its last line end included. */
    public int lines() {
        return count;
    }

    /** Where the character of this index stands. */
    public Location at(int offset) {
        int found = Arrays.binarySearch(lineStarts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, line + 1, offset - lineStarts[line] + 1);
    }
}
