package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Body;
import java.util.List;

/**
 * Blocks of which only the text is kept. They take many times its room, and few goals look at them again: who asks for them
 * waits until the page is read once more, and then they are kept.
 */
final class LaterBody implements Body {

    private final MarkdownReader reader;
    private final String path;
    private final String text;
    private List<Block> blocks = List.of();
    private boolean isRead;

    LaterBody(MarkdownReader reader, String path, String text) {
        this.reader = reader;
        this.path = path;
        this.text = text;
    }

    @Override
    public synchronized List<Block> blocks() {
        if (!isRead) {
            blocks = reader.read(path, text).blocks();
            isRead = true;
        }
        return blocks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LaterBody body && path.equals(body.path) && text.equals(body.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
