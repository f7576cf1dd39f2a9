package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.page.Page;

/** The reading that every other one must equal: by the parser alone. */
public final class Parser {

    private static final MarkdownReader READER = new MarkdownReader(AnchorStyle.MKDOCS);

    private Parser() {}

    /** A page. */
    public static Page read(String path, String text) {
        return READER.parsed(
                path, text, FrontMatter.of(text).map(FrontMatter::end).orElse(0));
    }
}
