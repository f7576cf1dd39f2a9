package com.betterfleet.bfflow.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML at the top of a page, delimited as MkDocs does it.
 *
 * @param yaml the text between the two lines of dashes; it begins on line 2 of the file
 * @param end the offset behind the closing line, where the body begins
 * @see <a href="https://www.mkdocs.org/user-guide/writing-your-docs/#yaml-style-meta-data">MkDocs: YAML style meta-data</a>
 */
public record FrontMatter(String yaml, int end) {

    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*(\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING =
            Pattern.compile("^(---|\\.\\.\\.)[ \\t]*(\\r\\n|\\n|\\r|\\z)", Pattern.MULTILINE);

    /** Nothing but comments: to MkDocs this is no front matter, but a page that begins with a rule and a heading. */
    private static final Pattern NO_YAML = Pattern.compile("\\s*(?:#[^\\r\\n]*\\s*)+");

    /** The front matter of a file's text (its byte order mark taken off), or empty where it has none. */
    public static Optional<FrontMatter> of(String text) {
        if (!text.startsWith("---")) {
            return Optional.empty();
        }
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text);
        return closing.find(opening.end())
                ? Optional.of(new FrontMatter(text.substring(opening.end(), closing.start()), closing.end()))
                        .filter(found -> !NO_YAML.matcher(found.yaml()).matches())
                : Optional.empty();
    }
}
