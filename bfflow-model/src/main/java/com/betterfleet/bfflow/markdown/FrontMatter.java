package com.betterfleet.bfflow.markdown;

import java.util.Optional;

/**
 * The YAML at the top of a page, delimited as MkDocs does it.
 *
 * @param yaml the text between the two lines of dashes; it begins on line 2 of the file
 * @param end the offset behind the closing line, where the body begins
 * @see <a href="https://www.mkdocs.org/user-guide/writing-your-docs/#yaml-style-meta-data">MkDocs: YAML style meta-data</a>
 */
public record FrontMatter(String yaml, int end) {

    private static final String DASHES = "---";
    private static final String DOTS = "...";

    /** The front matter of a file's text (its byte order mark taken off), or empty where it has none. */
    public static Optional<FrontMatter> of(String text) {
        int start = text.startsWith(DASHES) ? behindLine(text, DASHES.length()) : -1;
        if (start < 0) {
            return Optional.empty();
        }
        for (int line = start; line < text.length(); line = nextLine(text, line)) {
            if (text.startsWith(DASHES, line) || text.startsWith(DOTS, line)) {
                int end = behindLine(text, line + DASHES.length());
                if (end >= 0) {
                    String yaml = text.substring(start, line);
                    return isOnlyComments(yaml) ? Optional.empty() : Optional.of(new FrontMatter(yaml, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The offset of the next line, where nothing but blanks comes before it; -1 where something does. */
    private static int behindLine(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || endsLine(text, i) ? nextLine(text, i) : -1;
    }

    private static int nextLine(String text, int from) {
        int i = from;
        while (i < text.length() && !endsLine(text, i)) {
            i++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", i) ? i + 2 : i + 1);
    }

    private static boolean endsLine(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** To MkDocs this is no front matter, but a page that begins with a rule and a heading. */
    private static boolean isOnlyComments(String yaml) {
        boolean comment = false;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == '#') {
                comment = true;
                i = nextLine(yaml, i) - 1;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return comment;
    }
}
