package com.betterfleet.bfflow.memory;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file, and what comes behind it: where parts are asked for in about the order in which they stand, the file is read
 * about once, and never all of it is in memory. It is not kept open: whoever replaces it may do so.
 */
final class Window {

    /** How much is read at once, in bytes. */
    private static final int WIDTH = 64 << 10;

    private final Path file;
    private byte[] bytes = new byte[0];
    private long start;

    Window(Path file) {
        this.file = file;
    }

    /** What was read last. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Sees to it that a part of the file is among the {@link #bytes}.
     *
     * @param offset where it begins in the file
     * @param length how many bytes it has
     * @return where it begins among those bytes
     * @throws IOException if it cannot be read, or the file ends before it does
     */
    int show(long offset, int length) throws IOException {
        if (offset < start || offset + length > start + bytes.length) {
            bytes = read(offset, Math.max(length, WIDTH));
            start = offset;
        }
        if (length > bytes.length) {
            throw new EOFException();
        }
        return (int) (offset - start);
    }

    private byte[] read(long offset, int most) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file).position(offset)) {
            ByteBuffer part = ByteBuffer.allocate((int) Math.max(0, Math.min(most, in.size() - offset)));
            boolean isMore = true;
            while (isMore && part.hasRemaining()) {
                isMore = in.read(part) >= 0;
            }
            return part.array();
        }
    }
}
