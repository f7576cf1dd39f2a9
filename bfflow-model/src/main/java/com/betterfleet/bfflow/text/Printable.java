package com.betterfleet.bfflow.text;

/**
 * Text that is safe on a terminal: titles come from files that anybody may have written, and nothing in them may steer the
 * terminal, turn what follows it around, or pass for a line of its own. What is unsafe becomes U+FFFD.
 */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text on one line: every break and tab is a space. */
    public static String line(String text) {
        return isPlain(text) ? text : safe(text, false);
    }

    /** The text in its lines, of which it may have many: line ends and tabs stay as they are. */
    public static String text(String text) {
        return isPlain(text) ? text : safe(text, true);
    }

    /**
     * Whether a terminal, or a reader, could be misled by this character: a control character, or one that turns the
     * direction of the text that follows. Half characters, of which this does not know, are not safe either.
     */
    public static boolean isUnsafe(char one) {
        return Character.isISOControl(one)
                || (one >= '\u202A' && one <= '\u202E')
                || (one >= '\u2066' && one <= '\u2069');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ' || one > '~') {
                return false;
            }
        }
        return true;
    }

    private static String safe(String text, boolean inLines) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '\n', '\t' -> safe.append(inLines ? one : ' ');
                case '\r' -> safe.append(carriageReturn(text, i, inLines));
                case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> safe.append(' ');
                default -> safe.append(isUnsafe(one) || isHalf(text, i) ? REPLACEMENT : one);
            }
        }
        return safe.toString();
    }

    /** Before a line feed it belongs to the line's end; alone it would have the line written over. */
    private static String carriageReturn(String text, int at, boolean inLines) {
        boolean endsLine = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return !endsLine ? " " : inLines ? "\r" : "";
    }

    private static boolean isHalf(String text, int at) {
        char one = text.charAt(at);
        if (Character.isHighSurrogate(one)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(one) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
