package com.betterfleet.bfflow.page;

import java.util.Arrays;

/** Turns offsets in a file's text into lines and columns. LF, CRLF and CR each end a line. */
public final class Positions {

    private static final int FEWEST_LINES = 16;

    /** Of a line of text in characters, for a first guess at the number of lines. */
    private static final int USUAL_LENGTH = 32;

    private final String path;
    private final int[] lineStarts;

    /** How many of them there are; behind them is room. */
    private final int count;

    /**
     * The places of a file.
     *
     * @param path the file, for the locations
     * @param text all of it
     */
    public Positions(String path, String text) {
        this.path = path;
        int[] starts = new int[FEWEST_LINES + text.length() / USUAL_LENGTH];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = starts;
        this.count = lines;
    }

    /** Where the character of this index stands. */
    public Location at(int offset) {
        int line = line(offset);
        return new Location(path, line, column(line, offset));
    }

    /** The line of the character of this index, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of the character of this index, which stands on this line, from 1. */
    int column(int line, int offset) {
        return offset - lineStarts[line - 1] + 1;
    }
}
