package com.betterfleet.bfflow.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The pages in a file, each behind its name: the digest of the page, then what was read of it, with a checksum and its length.
 * Where everything stands is held in memory, and what was read is not: that may be as large as the pages.
 */
final class KnownPages {

    /** The length of a SHA-256. */
    private static final int DIGEST = 32;

    private final Map<String, Known> pages;
    private final Window window;

    private KnownPages(Map<String, Known> pages, Window window) {
        this.pages = pages;
        this.window = window;
    }

    /** Where what was read of a page stands that had this digest. */
    private static final class Known {
        private final byte[] digest;
        private final int checksum;
        private final int length;
        private final long offset;

        Known(byte[] digest, int checksum, int length, long offset) {
            this.digest = digest;
            this.checksum = checksum;
            this.length = length;
            this.offset = offset;
        }
    }

    /** Those in a file; empty where it is none. */
    static Optional<KnownPages> in(KeyedFile file) {
        return file.read(in -> pages(in, file.start())).map(pages -> new KnownPages(pages, new Window(file.path())));
    }

    private static Map<String, Known> pages(DataInputStream in, long start) throws IOException {
        Map<String, Known> pages = new HashMap<>();
        byte[] passed = new byte[1024];
        long offset = start + Integer.BYTES;
        for (int left = in.readInt(); left > 0; left--) {
            byte[] name = KeyedFile.bytes(in, in.readInt());
            byte[] digest = KeyedFile.bytes(in, DIGEST);
            int checksum = in.readInt();
            int length = in.readInt();
            offset += Integer.BYTES + name.length + DIGEST + Integer.BYTES + Integer.BYTES;
            pages.put(new String(name, StandardCharsets.UTF_8), new Known(digest, checksum, length, offset));
            KeyedFile.pass(in, length, passed);
            offset += length;
        }
        return pages;
    }

    /** How many there are. */
    int size() {
        return pages.size();
    }

    /** Whether this is one of them. */
    boolean hold(String page) {
        return pages.containsKey(page);
    }

    /** What was read of a page when it had this digest. */
    Optional<In> find(String page, byte[] digest) {
        Known known = pages.get(page);
        if (known == null || !Arrays.equals(known.digest, digest)) {
            return Optional.empty();
        }
        try {
            int at = show(known);
            return Optional.of(new In(window.bytes(), at));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a page as it stands here. */
    void copy(String page, DataOutputStream to) throws IOException {
        Known known = pages.get(page);
        if (known == null) {
            throw new IllegalArgumentException(page);
        }
        int at = show(known);
        write(page, known.digest, known.checksum, window.bytes(), at, known.length, to);
    }

    /** Where it begins in the window; if the file was replaced meanwhile, something else stands there. */
    private int show(Known known) throws IOException {
        int at = window.show(known.offset, known.length);
        if (checksum(window.bytes(), at, known.length) != known.checksum) {
            throw new IOException("somebody else remembers other pages");
        }
        return at;
    }

    /** Writes what was read of a page of this digest. */
    static void write(String page, byte[] digest, Out read, DataOutputStream to) throws IOException {
        write(page, digest, checksum(read.bytes(), 0, read.size()), read.bytes(), 0, read.size(), to);
    }

    private static void write(
            String page, byte[] digest, int checksum, byte[] bytes, int from, int length, DataOutputStream to)
            throws IOException {
        KeyedFile.text(page, to);
        to.write(digest);
        to.writeInt(checksum);
        to.writeInt(length);
        to.write(bytes, from, length);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
