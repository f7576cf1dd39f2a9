package com.betterfleet.bfflow.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a page includes, as its text names them: also within code, where they are included as well.
 *
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extensions/snippets/">pymdownx.snippets</a>
 */
public final class SnippetNames {

    /** What a text has that includes any. */
    private static final String MARK = "8<-";

    /** On one line, {@code --8<-- "file.md:section"}; a semicolon before it switches it off. */
    private static final Pattern INLINE = Pattern.compile("(?m)^[ \\t]*-+8<-+[ \\t]+[\"']([^\"'\\r\\n]+)[\"']");

    /** Between two marks, a file a line. */
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^[ \\t]*-+8<-+[ \\t]*\\R((?:.*\\R)*?)[ \\t]*-+8<-+[ \\t]*$");

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([^;\\s](?:.*\\S)?)[ \\t]*$");

    /**
     * One of them.
     *
     * @param name the file, and perhaps a part of it, as it is written
     * @param start where the name begins in the text
     */
    public record Snippet(String name, int start) {

        private static Snippet of(MatchResult found, int offset) {
            return new Snippet(found.group(1), offset + found.start(1));
        }
    }

    private SnippetNames() {}

    /** Those of a text, first those on one line. */
    public static List<Snippet> in(String text) {
        List<Snippet> snippets = new ArrayList<>();
        if (!text.contains(MARK)) {
            return snippets;
        }
        INLINE.matcher(text).results().map(found -> Snippet.of(found, 0)).forEach(snippets::add);
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            int offset = block.start(1);
            LINE.matcher(block.group(1))
                    .results()
                    .map(found -> Snippet.of(found, offset))
                    .forEach(snippets::add);
        }
        return snippets;
    }
}
