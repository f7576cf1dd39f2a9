package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;

/** Reads other texts of a repository's pages in the way in which the pages are read. */
public final class PageVersions {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DocumentReader reader;
    private final Snippets snippets;

    /**
     * For a repository.
     *
     * @param anchors how its site generator makes anchors
     */
    public PageVersions(Path root, Policy policy, AnchorStyle anchors) {
        MarkdownReader markdown = new MarkdownReader(anchors);
        this.reader = new DocumentReader(markdown, new KindByName(policy), new StoryHeading(policy.storyId()));
        this.snippets = new Snippets(markdown, new FileTree(root));
    }

    /** A page as if it said this. */
    public Document read(Document page, String text) {
        String shown = withoutMark(text);
        return snippets.complete(reader.read(
                        page.path(), page.stage(), page.workItem(), shown, reader.later(page.path(), () -> shown)))
                .document();
    }

    /** A text without its byte order mark. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
