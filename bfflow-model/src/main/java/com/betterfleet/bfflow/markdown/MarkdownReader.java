package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Anchors;
import com.betterfleet.bfflow.page.Body;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Unread;
import com.betterfleet.bfflow.page.Positions;
import com.betterfleet.bfflow.scan.PageScanner;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a page of Markdown. Total: every text is some page. A plain page is spared the parser, which need not even be
 * loaded where all pages are plain. Safe for use by several threads.
 */
public final class MarkdownReader {

    /** A plain page of fewer characters cannot nest too deep: each list in another is indented by two more. */
    private static final int SHORT = 8192;

    private final AnchorStyle style;
    private final Flexmark parser;

    /** A reader that gives headings their anchors in this style. */
    public MarkdownReader(AnchorStyle style) {
        this.style = style;
        this.parser = new Flexmark(style.isPythonMarkdown());
    }

    /**
     * Reads a page.
     *
     * @param path the file, for the locations
     * @param text the whole file without its byte order mark; its front matter, if any, is passed over
     */
    public Page read(String path, String text) {
        Optional<FrontMatter> frontMatter = FrontMatter.of(text);
        int body = frontMatter.isEmpty() ? 0 : frontMatter.get().end();
        if (text.length() > SHORT) {
            int deep = Depth.exceeded(text, body);
            if (deep >= 0) {
                return tooDeep(path, text, deep);
            }
        }
        Optional<Page> plain = PageScanner.read(path, text, body, style);
        return plain.isPresent() ? plain.get() : parsed(path, text, body);
    }

    /**
     * The blocks of a page, which is read once more when somebody asks for them.
     *
     * @param path the file, for the locations
     * @param text gets what the page was read from
     */
    public Body later(String path, Supplier<String> text) {
        return new LaterBody(this, path, text);
    }

    /** The same, by the parser. */
    Page parsed(String path, String text, int body) {
        int deep = Depth.exceeded(text, body);
        return deep >= 0
                ? tooDeep(path, text, deep)
                : ParsedPage.of(
                        parser.parse(BasedSequence.of(text).subSequence(body)),
                        new Positions(path, text),
                        new Anchors(style));
    }

    private Page tooDeep(String path, String text, int offset) {
        Unread unread = Depth.unread(new Positions(path, text).at(offset));
        return new Anchors(style).page(List.of(), List.of(), List.of(), Optional.of(unread));
    }
}
