package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.UnaryOperator;

/**
 * Rewrites what the links and images of a text point at; all else stays as it is written, byte for byte. Links in raw HTML
 * are no links to Markdown and stay too. Safe for use by several threads.
 */
public final class LinkTargets {

    private final Flexmark parser = new Flexmark(false);

    /** For any text. */
    public LinkTargets() {}

    /**
     * The text with other targets.
     *
     * @param markdown a text without front matter
     * @param target the new target for one as it is written; what stays is given back as it is
     */
    public String rewritten(String markdown, UnaryOperator<String> target) {
        if (markdown.indexOf('[') < 0) {
            return markdown;
        }
        Edits edits = new Edits(markdown);
        for (Node node : parser.parse(BasedSequence.of(markdown)).getDescendants()) {
            if (node instanceof Link || node instanceof Image || node instanceof Reference) {
                BasedSequence url = ((LinkNodeBase) node).getUrl();
                String old = url.toString();
                String now = target.apply(old);
                if (url.isNotNull() && !now.equals(old)) {
                    edits.replace(url.getStartOffset(), url.getEndOffset(), now);
                }
            }
        }
        return edits.result();
    }
}
