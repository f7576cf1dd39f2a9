package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.text.Edits;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a forge makes a link of, or a message to somebody, because of a sign before it: {@code @name}, {@code #12}. Takes the
 * meaning away and leaves what a reader sees. Safe for use by several threads.
 */
public final class References {

    /** GitHub's. */
    public static final References GITHUB = new References("@(?=[\\w-])|[#!](?=\\d)");

    /** GitLab's: milestones, labels, snippets and epics as well. */
    public static final References GITLAB =
            new References("@(?=[\\w-])|[#!$](?=\\d)|%(?=[\\d\\w\"])|&(?=\\d)|(?:~|&#126;|&tilde;)(?=[\\w\"])");

    /** A space without width, which parts a sign from its name. */
    private static final String NOTHING = "&#8203;";

    /** An address of the web, which must stay as it is. */
    private static final String ADDRESS = "(?:https?://|www\\.|mailto:)[^\\s<>]*";

    private static final Pattern OUTSIDE_TAGS = Pattern.compile("<[^>]*>|[^<]+|<");

    private final Flexmark parser = new Flexmark(false);
    private final Pattern pattern;

    private References(String signs) {
        // in a mail address, or in the middle of a word, nothing is a name
        pattern = Pattern.compile(ADDRESS + "|(?<sign>(?<!\\w)(?:" + signs + "))|&#?\\w+;|(?<number>[#!](?=\\d))");
    }

    /** Text without markup, or of which only the markup of a line is left. */
    public String harmless(String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder harmless = new StringBuilder();
        while (matcher.find()) {
            String found = matcher.group();
            matcher.appendReplacement(
                    harmless,
                    Matcher.quoteReplacement(
                            matcher.group("sign") == null && matcher.group("number") == null
                                    ? found
                                    : found + NOTHING));
        }
        return matcher.appendTail(harmless).toString();
    }

    /** Markdown of which code, links' targets and tags stay as they are written. */
    public String harmlessIn(String markdown) {
        Edits edits = new Edits(markdown);
        for (Node node : parser.parse(BasedSequence.of(markdown)).getDescendants()) {
            BasedSequence chars = node.getChars();
            if (node instanceof Text && !isCode(node.getParent())) {
                edits.replace(chars.getStartOffset(), chars.getEndOffset(), harmless(written(markdown, chars)));
            } else if (node instanceof HtmlBlock) {
                edits.replace(chars.getStartOffset(), chars.getEndOffset(), outsideTags(written(markdown, chars)));
            }
        }
        return edits.result();
    }

    private static boolean isCode(@Nullable Node parent) {
        return parent instanceof Code || parent instanceof FencedCodeBlock;
    }

    private static String written(String markdown, BasedSequence chars) {
        return markdown.substring(chars.getStartOffset(), chars.getEndOffset());
    }

    private String outsideTags(String html) {
        return OUTSIDE_TAGS
                .matcher(html)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group().startsWith("<") ? part.group() : harmless(part.group())));
    }
}
