package com.betterfleet.bfflow.repository;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a single text file of a repository, as the pages are read. */
public final class TextFile {

    private TextFile() {}

    /**
     * The text of a file without its byte order mark; empty where there is no such file.
     *
     * @param root the folder that the path is relative to
     * @throws UnreadableException if it cannot be read, or is not UTF-8
     */
    public static Optional<String> read(Path root, String path) throws UnreadableException {
        FileTree files = new FileTree(root);
        if (!files.isFile(path)) {
            return Optional.empty();
        }
        String text = files.text(path);
        files.check();
        return Optional.of(text);
    }
}
