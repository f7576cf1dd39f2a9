package com.betterfleet.bfflow.markdown;

/**
 * Markup so long that nobody writes it. The parser's expressions take a frame for each of its characters, or more, so it is left
 * as text.
 */
final class LongMarkup {

    /** So many characters have frames enough on any thread. */
    static final int MOST = 1000;

    private LongMarkup() {}

    /** Whether a tag that begins here has too much in it besides what is in quotes, for which one frame is enough. */
    static boolean isTag(CharSequence text, int start) {
        int unquoted = 0;
        char quote = 0;
        for (int at = start; at < text.length() && unquoted <= MOST; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return false;
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
                unquoted++;
            }
        }
        return unquoted > MOST;
    }

    /** How long the comment is that begins here, as the parser's expression has it; 0 where none does. */
    static int comment(CharSequence text, int start) {
        String all = text.subSequence(start, text.length()).toString();
        if (!all.startsWith("<!--")) {
            return 0;
        }
        int dashes = all.indexOf("--", 4);
        boolean empty = all.startsWith("<!---->");
        if (empty || dashes < 0 || !all.startsWith("-->", dashes)) {
            return empty ? 7 : 0;
        }
        return dashes == 4 || all.charAt(4) == '>' || all.startsWith("->", 4) ? 0 : dashes + 3;
    }
}
