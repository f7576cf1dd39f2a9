package com.betterfleet.bfflow.scan;

/** What a line begins with, behind its indentation. */
enum Start {
    /** Running text. */
    TEXT,
    /** {@code #}. */
    HEADING,
    /** Three backticks. */
    FENCE,
    /** {@code <!--}. */
    COMMENT,
    /** A row of dashes. */
    RULE,
    /** A bullet or a number with text behind it. */
    ITEM,
    /** A bar. */
    TABLE,
    /** Something that is not read here. */
    UNKNOWN;

    private static final int SHORTEST_RULE = 3;
    private static final int LONGEST_NUMBER = 9;

    /** The beginning of a line that is not blank: from its first character to its last. */
    static Start of(String text, int start, int end) {
        char c = text.charAt(start);
        return switch (c) {
            case '#' -> HEADING;
            case '`' -> text.startsWith("```", start) ? FENCE : TEXT;
            case '|' -> TABLE;
            case '<' -> text.startsWith("<!--", start) ? COMMENT : UNKNOWN;
            case '-', '*', '+' -> bullet(text, start, end);
            case '>', '=', '~', '\\', '\t' -> UNKNOWN;
            default -> isDigit(c) ? number(text, start, end) : TEXT;
        };
    }

    private static Start bullet(String text, int start, int end) {
        char bullet = text.charAt(start);
        if (start + 1 == end) {
            return UNKNOWN;
        }
        char next = text.charAt(start + 1);
        if (next == ' ') {
            return isRuleLike(text, start, end) ? UNKNOWN : ITEM;
        }
        if (next != bullet && next != '\t') {
            return TEXT;
        }
        if (bullet == '-') {
            return isRule(text, start, end) ? RULE : UNKNOWN;
        }
        // bold text may begin a line
        return bullet == '*' && start + 2 < end && isWord(text.charAt(start + 2)) ? TEXT : UNKNOWN;
    }

    private static boolean isRule(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return end - start >= SHORTEST_RULE;
    }

    /** {@code * * *}: nothing but the bullet and spaces. */
    private static boolean isRuleLike(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != text.charAt(start)) {
                return false;
            }
        }
        return true;
    }

    private static Start number(String text, int start, int end) {
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == end || (text.charAt(i) != '.' && text.charAt(i) != ')')) {
            return TEXT;
        }
        boolean marks = i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t';
        if (!marks) {
            return TEXT;
        }
        return text.charAt(i) == '.' && i + 1 < end && text.charAt(i + 1) == ' ' && i - start <= LONGEST_NUMBER
                ? ITEM
                : UNKNOWN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return c == '`' || c == '[' || Character.isLetterOrDigit(c);
    }
}
