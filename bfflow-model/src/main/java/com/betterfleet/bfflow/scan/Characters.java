package com.betterfleet.bfflow.scan;

/** Characters of running text. */
final class Characters {

    private Characters() {}

    /** Whether the character here means itself, in a line from one offset to another. */
    static boolean arePlain(String text, int index, int from, int to) {
        char c = text.charAt(index);
        return switch (c) {
            case '\\', '|' -> false;
            case '&' -> index + 1 == to || !(Character.isLetterOrDigit(next(text, index)) || next(text, index) == '#');
            case '<' -> index + 1 < to && (next(text, index) == ' ' || isDigit(next(text, index)));
            case '!' -> index + 1 == to || next(text, index) != '[';
            // within a word it is a letter
            case '_' -> index > from && index + 1 < to && isWord(text.charAt(index - 1)) && isWord(next(text, index));
            default -> true;
        };
    }

    private static char next(String text, int index) {
        return text.charAt(index + 1);
    }

    private static boolean isWord(char c) {
        return c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
