package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.text.Edits;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Makes Markdown that was written as a page of its own fit into another page. Its headings go below the heading under which
 * it will stand. Its reference links become inline links, since two texts on one page may mean different things by {@code
 * [1]}. All else stays as it is written, byte for byte. Safe for use by several threads.
 */
public final class EmbeddedMarkdown {

    private static final int DEEPEST = 6;

    /** What may underline a heading, in a quote or list too. */
    private static final Pattern UNDERLINE =
            Pattern.compile("(?:^|[\\r\\n])[ \\t>]*+(?:=++|-++)[ \\t]*+(?:[\\r\\n]|$)");

    private final Flexmark parser = new Flexmark(false);

    /** For texts to embed. */
    public EmbeddedMarkdown() {}

    /**
     * The text with every heading deeper than this level. Its headings keep their distance from each other, as far as there
     * are levels.
     *
     * @param markdown a text without front matter
     * @param level of the heading under which it will stand
     */
    public String below(int level, String markdown) {
        return mayHoldSome(markdown) ? parsed(level, markdown) : markdown;
    }

    /** Whether there may be a heading or the definition of a link in it. Most notes have neither and are spared the parser. */
    private static boolean mayHoldSome(String markdown) {
        return markdown.indexOf('#') >= 0
                || markdown.contains("]:")
                || UNDERLINE.matcher(markdown).find();
    }

    String parsed(int level, String markdown) {
        Document document = parser.parse(BasedSequence.of(markdown));
        int highest = DEEPEST;
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                highest = Math.min(highest, heading.getLevel());
            }
        }
        Edits edits = new Edits(markdown);
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                deepen(heading, Math.max(0, level + 1 - highest), edits);
            } else if (node instanceof RefNode link) {
                makeInline(link, document, edits);
            } else if (node instanceof Reference definition) {
                edits.replace(definition.getStartOffset(), definition.getEndOffset(), "");
            }
        }
        return edits.result();
    }

    private static void deepen(Heading heading, int by, Edits edits) {
        String marker = "#".repeat(Math.min(DEEPEST, heading.getLevel() + by));
        if (heading.isAtxHeading()) {
            edits.replace(
                    heading.getOpeningMarker().getStartOffset(),
                    heading.getOpeningMarker().getEndOffset(),
                    marker);
        } else if (by > 0) {
            underlined(heading, marker, edits);
        }
    }

    /** A heading underlined with {@code ===} or {@code ---} cannot be deeper than level 2, and not on one line either. */
    private static void underlined(Heading heading, String marker, Edits edits) {
        edits.replace(heading.getStartOffset(), heading.getStartOffset(), marker + " ");
        for (Node node : heading.getDescendants()) {
            Node next = node.getNext();
            if ((node instanceof SoftLineBreak || node instanceof HardLineBreak) && next != null) {
                edits.replace(node.getStartOffset(), next.getStartOffset(), " ");
            }
        }
        edits.replace(heading.getText().getEndOffset(), heading.getEndOffset(), "");
    }

    private static void makeInline(RefNode link, Document document, Edits edits) {
        Reference definition = link.isDefined() ? link.getReferenceNode(document) : null;
        if (definition != null) {
            int label = (link.isReferenceTextCombined() ? link.getReference() : link.getText()).getEndOffset();
            edits.replace(label + 1, link.getEndOffset(), "(" + destination(definition) + ")");
        }
    }

    private static String destination(Reference definition) {
        String url = definition.getUrl().toString();
        boolean bare = definition.getUrlOpeningMarker().isEmpty() && url.indexOf('(') < 0 && url.indexOf(')') < 0;
        String title = definition.getTitle().isNull()
                ? ""
                : " " + definition.getTitleOpeningMarker() + definition.getTitle() + definition.getTitleClosingMarker();
        return (bare ? url : "<" + url + ">") + title;
    }
}
