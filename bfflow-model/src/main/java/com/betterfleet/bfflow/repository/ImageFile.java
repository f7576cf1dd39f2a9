package com.betterfleet.bfflow.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads an image of a repository that may become a part of a page. */
public final class ImageFile {

    /** A larger one makes the page slow; it is linked to. */
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private ImageFile() {}

    /**
     * The bytes of an image; empty where there is no such file in the repository, or where it is too large.
     *
     * @param root the folder that the path is relative to; nothing outside of it is ever read
     */
    public static Optional<byte[]> read(Path root, String path) {
        if (path.isEmpty() || path.indexOf('\0') >= 0 || !new FileTree(root).isFile(path)) {
            return Optional.empty();
        }
        try {
            Path file = root.resolve(path).toRealPath();
            boolean good = file.startsWith(root.toRealPath()) && Files.size(file) <= MOST_BYTES;
            return good ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
