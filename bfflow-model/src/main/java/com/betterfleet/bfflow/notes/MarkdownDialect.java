package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What differs from one kind of Markdown page to another.
 *
 * @param plain what becomes of plain text, when it is Markdown already
 * @param body what becomes of a Markdown text, given second, from the folder given first
 * @param hasAnchors whether every note says by what it can be linked to
 */
record MarkdownDialect(UnaryOperator<String> plain, BinaryOperator<String> body, boolean hasAnchors) {

    private static final EmbeddedMarkdown EMBEDDED = new EmbeddedMarkdown();

    /** Plain text on one line. */
    String line(String text) {
        return plain.apply(MarkdownText.line(text));
    }

    /** Plain text on one line of Markdown, with its line breaks. */
    String lines(String text) {
        return plain.apply(MarkdownText.lines(text));
    }

    /** Plain text in a cell of a table. */
    String cell(String text) {
        return plain.apply(MarkdownText.cell(text));
    }

    /** A name or value in a cell of a table; what is code, means nothing else. */
    String code(String text) {
        return MarkdownText.isPlainCode(text) ? MarkdownText.code(text) : cell(text);
    }

    /** A Markdown text below a heading of this level. What is left of its end, where its link definitions stood, is no part of it. */
    String markdown(String folder, String text, int level) {
        return EMBEDDED.below(level, body.apply(folder, text)).stripTrailing();
    }

    /** What makes a note a place to link to. */
    String anchor(String id) {
        return hasAnchors ? "<a id=\"" + id + "\"></a>" : "";
    }
}
