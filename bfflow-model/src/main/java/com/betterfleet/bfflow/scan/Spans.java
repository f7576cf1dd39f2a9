package com.betterfleet.bfflow.scan;

/** Where the spans within a line end. */
final class Spans {

    private Spans() {}

    /** The offset of the backtick that ends the code span that begins here. */
    static int endOfCode(String text, int start, int to) throws NotPlainException {
        int end = text.indexOf('`', start + 1);
        boolean clear = end > start + 1
                && end < to
                && (end + 1 == to || text.charAt(end + 1) != '`')
                && text.charAt(start + 1) != ' '
                && text.charAt(end - 1) != ' ';
        if (!clear) {
            throw new NotPlainException();
        }
        return end;
    }

    /** Whether it is a star with a space on either side. */
    static boolean isLoneStar(String text, int start, int from, int to) {
        return start > from && start + 1 < to && text.charAt(start - 1) == ' ' && text.charAt(start + 1) == ' ';
    }

    /** How many stars begin bold or emphasised text here. */
    static int stars(String text, int start, int from, int to) throws NotPlainException {
        int stars = start + 1 < to && text.charAt(start + 1) == '*' ? 2 : 1;
        int first = start + stars;
        boolean opens = first < to
                && (start == from || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '(')
                && (Character.isLetterOrDigit(text.charAt(first))
                        || text.charAt(first) == '`'
                        || text.charAt(first) == '[');
        if (!opens) {
            throw new NotPlainException();
        }
        return stars;
    }

    /** The offset of the stars that end the text that this many begin here. */
    static int endOfEmphasis(String text, int start, int stars, int to) throws NotPlainException {
        int end = text.indexOf('*', start + stars);
        int behind = end + stars;
        boolean closes = end > 0
                && behind <= to
                && text.startsWith("**", end) == (stars == 2)
                && isEnd(text.charAt(end - 1))
                && (behind == to || isBreak(text.charAt(behind)));
        if (!closes) {
            throw new NotPlainException();
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return Character.isLetterOrDigit(c) || "`.:,;!?)]%\"'".indexOf(c) >= 0;
    }

    private static boolean isBreak(char c) {
        return " .:,;!?)\"'".indexOf(c) >= 0;
    }

    /** The offset of the bracket that closes the one here. */
    static int endOfBrackets(String text, int start, int to) throws NotPlainException {
        for (int i = start + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                requireTight(text, start + 1, i);
                return i;
            }
            if (c == '[' || c == '*') {
                throw new NotPlainException();
            }
            if (c == '`') {
                i = endOfCode(text, i, to);
            }
        }
        throw new NotPlainException();
    }

    /** Nothing but spaces and tabs, or none at its ends. */
    private static void requireTight(String text, int from, int to) throws NotPlainException {
        boolean loose = from < to && (isSpace(text.charAt(from)) || isSpace(text.charAt(to - 1)));
        if (loose && !text.substring(from, to).isBlank()) {
            throw new NotPlainException();
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** The offset of the parenthesis that closes the one here, with an address in between that needs no second look. */
    static int endOfTarget(String text, int open, int to) throws NotPlainException {
        if (text.charAt(open) != '(') {
            throw new NotPlainException();
        }
        for (int i = open + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == ')' && i > open + 1) {
                return i;
            }
            if (c <= ' ' || "()<>\"'\\&*`[]".indexOf(c) >= 0) {
                throw new NotPlainException();
            }
        }
        throw new NotPlainException();
    }
}
