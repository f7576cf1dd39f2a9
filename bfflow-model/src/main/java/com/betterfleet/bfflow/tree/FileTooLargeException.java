package com.betterfleet.bfflow.tree;

import java.io.IOException;

/** A file is larger than it may be, and was not read. */
public final class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * For a file.
     *
     * @param path the file
     * @param size how many bytes it has
     * @param most how many it may have
     */
    public FileTooLargeException(String path, long size, int most) {
        super(path + " has " + size + " bytes, and may have " + most);
    }

    /**
     * Throws it where a file is too large.
     *
     * @param size how many bytes it has
     * @param most how many it may have
     */
    public static void check(String path, long size, int most) throws FileTooLargeException {
        if (size > most) {
            throw new FileTooLargeException(path, size, most);
        }
    }
}
