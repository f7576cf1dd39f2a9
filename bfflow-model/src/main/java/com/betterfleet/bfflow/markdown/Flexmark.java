package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parser, set up for Markdown as MkDocs Material's users write it. Safe for use by several threads. */
final class Flexmark {

    /** What a page has that makes use of an extension. */
    private static final List<String> SIGNS = List.of("|", "[^", "!!!", "???", "===");

    private final boolean spacelessHeadings;
    private @Nullable Parser plain;
    private @Nullable Parser full;

    /**
     * A parser.
     *
     * @param spacelessHeadings whether {@code ##Title} is a heading, as it is to Python-Markdown
     */
    Flexmark(boolean spacelessHeadings) {
        this.spacelessHeadings = spacelessHeadings;
    }

    /** Parses a text; one that makes no use of an extension is spared their cost, which is most of it. */
    Document parse(BasedSequence text) {
        return (SIGNS.stream().anyMatch(sign -> text.indexOf(sign) >= 0) ? full() : plain()).parse(text);
    }

    // made when they are needed: it takes longer than to read many a page

    private synchronized Parser plain() {
        if (plain == null) {
            plain = parser(spacelessHeadings, List.of());
        }
        return plain;
    }

    private synchronized Parser full() {
        if (full == null) {
            full = parser(
                    spacelessHeadings,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), BoxParser.extension()));
        }
        return full;
    }

    private static Parser parser(boolean spacelessHeadings, List<Extension> extensions) {
        return LeanBlocks.in(new MutableDataSet()
                        // without it flexmark knows <a b.md> only; Python-Markdown takes (a b.md) as well
                        .set(Parser.SPACE_IN_LINK_URLS, true)
                        .set(Parser.HEADING_NO_ATX_SPACE, spacelessHeadings)
                        // nothing is rendered, and the defaults of these read pictures and tables anew for every page
                        .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                        .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
                        .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
                        .set(Parser.EXTENSIONS, extensions))
                .build();
    }
}
