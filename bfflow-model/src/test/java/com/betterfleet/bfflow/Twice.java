package com.betterfleet.bfflow;

import com.betterfleet.bfflow.memory.PageMemory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a repository twice, so that all pages are remembered: what is remembered must be as good as what is read. */
final class Twice {

    /** Some reading of pages. */
    interface Reading<T> {
        T read(PageMemory pages) throws Exception;
    }

    private Twice() {}

    /** What comes of the second time. */
    static <T> T read(Reading<T> reading) throws Exception {
        return read(reading, reading);
    }

    /** The same where something changes in between. */
    static <T> T read(Reading<?> first, Reading<T> second) throws Exception {
        Path folder = Files.createTempDirectory("pages");
        try {
            PageMemory pages = PageMemory.in(folder, "pages", "1.0");
            first.read(pages);
            pages.save();
            return second.read(PageMemory.in(folder, "pages", "1.0"));
        } finally {
            Files.deleteIfExists(folder.resolve("pages"));
            Files.delete(folder);
        }
    }
}
