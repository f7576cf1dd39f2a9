package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;

/**
 * Markdown as HTML, raw HTML in it and all: what comes out is for nobody's browser before it is cleaned. Safe for use by
 * several threads.
 */
public final class MarkdownHtml {

    private final Parser parser;
    private final HtmlRenderer renderer;

    /** For any text. */
    public MarkdownHtml() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                // no pictures, and the kinds of notes by their own names
                .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
                .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), FootnoteExtension.create(), AdmonitionExtension.create()));
        parser = LeanBlocks.in(new MutableDataSet(options)
                        .set(
                                Parser.EXTENSIONS,
                                List.of(TablesExtension.create(), FootnoteExtension.create(), BoxParser.extension())))
                .build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** The text as HTML. */
    public String of(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
