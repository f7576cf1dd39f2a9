package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.scan.PageScanner;
import com.betterfleet.bfflow.scan.Span;
import com.betterfleet.bfflow.text.Edits;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Rewrites what the links and images of a text point at, or takes them out; all else stays as it is written, byte for byte. To Markdown, raw
 * HTML holds no links. Safe for use by several threads.
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
        Optional<List<Span>> targets = PageScanner.targets(markdown);
        if (targets.isEmpty()) {
            return rewritten(markdown, target, UnaryOperator.identity());
        }
        Edits edits = new Edits(markdown);
        for (Span span : targets.get()) {
            edits.replace(span.from(), span.to(), target.apply(markdown.substring(span.from(), span.to())));
        }
        return edits.result();
    }

    /**
     * The same, with other raw HTML as well.
     *
     * @param html what becomes of a piece of it, which is no comment
     */
    public String rewritten(String markdown, UnaryOperator<String> target, UnaryOperator<String> html) {
        Edits edits = new Edits(markdown);
        for (Node node : parser.parse(BasedSequence.of(markdown)).getDescendants()) {
            if (node instanceof Link || node instanceof Image || node instanceof Reference) {
                BasedSequence url = ((LinkNodeBase) node).getUrl();
                String old = url.toString();
                String now = target.apply(old);
                if (url.isNotNull() && !now.equals(old)) {
                    edits.replace(url.getStartOffset(), url.getEndOffset(), now);
                }
            } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                String old = markdown.substring(node.getStartOffset(), node.getEndOffset());
                edits.replace(node.getStartOffset(), node.getEndOffset(), html.apply(old));
            }
        }
        return edits.result();
    }

    /**
     * The text with some links and images as no more than the text that a reader sees.
     *
     * @param markdown a text without front matter, its reference links inline
     * @param goes whether a link to this target goes
     */
    public String without(String markdown, Predicate<String> goes) {
        if (markdown.indexOf('[') < 0) {
            return markdown;
        }
        Edits edits = new Edits(markdown);
        for (Node node : parser.parse(BasedSequence.of(markdown)).getDescendants()) {
            if ((node instanceof Link || node instanceof Image)
                    && goes.test(((LinkNodeBase) node).getUrl().toString())) {
                BasedSequence text = ((InlineLinkNode) node).getText();
                edits.replace(node.getStartOffset(), text.getStartOffset(), "");
                edits.replace(text.getEndOffset(), node.getEndOffset(), "");
            }
        }
        return edits.result();
    }
}
