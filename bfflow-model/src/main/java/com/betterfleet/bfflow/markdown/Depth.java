package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page.Unread;

/**
 * How deep lists, quotes and boxes nest in a text, before it is parsed: to parse one in the other takes time by the square of
 * their number. Never too few; a text that only looks like such, in a block of code for instance, may count.
 */
final class Depth {

    /** Deeper than this nobody writes. */
    static final int MOST = 100;

    private static final int TAB = 4;
    private static final int LONGEST_NUMBER = 9;

    private final String text;

    /** The columns at which the lists and quotes begin that are open. */
    private final int[] columns = new int[MOST + 1];

    private int open;
    private int boxes;
    private int at;
    private int column;

    private Depth(String text) {
        this.text = text;
    }

    /** The offset at which one nests too deep, negative where none does. */
    static int exceeded(String text, int from) {
        return new Depth(text).exceeded(from);
    }

    /** What is said of it. */
    static Unread unread(Location place) {
        return new Unread(place, "what nests more than " + MOST + " deep here is not read; make it flatter");
    }

    private int exceeded(int from) {
        for (int start = from; start < text.length(); start = nextLine(start)) {
            at = start;
            column = 0;
            skipSpace();
            boxes = isBox() ? boxes + 1 : isLineEnd() ? 0 : boxes;
            while (marker() > 0) {
                push();
                if (open + boxes > MOST) {
                    return at;
                }
                int length = marker();
                at += length;
                column += length;
                skipSpace();
            }
            if (open + boxes > MOST) {
                return at;
            }
        }
        return -1;
    }

    private int nextLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end + 1;
    }

    /** What begins here is not in what begins to the right of it, or at the same place. */
    private void push() {
        while (open > 0 && columns[open - 1] >= column) {
            open--;
        }
        columns[open] = column;
        open++;
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            column = text.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
            at++;
        }
    }

    private boolean isBox() {
        return text.startsWith("!!!", at) || text.startsWith("???", at) || text.startsWith("===", at);
    }

    private boolean isLineEnd() {
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** How long the sign of a quote or of a list is that stands here; 0 where none does. */
    private int marker() {
        char c = at < text.length() ? text.charAt(at) : '\n';
        if (c == '>') {
            return 1;
        }
        int length = 0;
        if (c == '-' || c == '*' || c == '+') {
            length = 1;
        } else {
            while (length <= LONGEST_NUMBER && isDigit(at + length)) {
                length++;
            }
            if (length == 0 || at + length == text.length() || ".)".indexOf(text.charAt(at + length)) < 0) {
                return 0;
            }
            length++;
        }
        return at + length == text.length() || Character.isWhitespace(text.charAt(at + length)) ? length : 0;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
