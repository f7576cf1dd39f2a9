package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Body;
import java.util.List;
import java.util.function.Supplier;

/**
 * Blocks that are not kept. They take many times the room of their text, and few goals look at them again: who asks for them
 * waits until the page is read once more, and then they are kept.
 */
final class LaterBody implements Body {

    private final MarkdownReader reader;
    private final String path;
    private final Supplier<String> text;
    private List<Block> blocks = List.of();
    private boolean isRead;

    LaterBody(MarkdownReader reader, String path, Supplier<String> text) {
        this.reader = reader;
        this.path = path;
        this.text = text;
    }

    @Override
    public synchronized List<Block> blocks() {
        if (!isRead) {
            blocks = reader.read(path, text.get()).blocks();
            isRead = true;
        }
        return blocks;
    }
}
