package com.betterfleet.bfflow.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What was read of single pages the last time, in a file: a page that is as it was need not be read again. The file may be
 * deleted, cut off, of another version or written by two at once: then nothing is remembered, and nothing more happens. For
 * one thread.
 */
public final class PageMemory {

    /** The length of a SHA-256. */
    private static final int DIGEST = 32;

    private final Optional<Path> folder;
    private final String name;
    private final String key;
    private final Map<String, Kept> now = new HashMap<>();
    private Optional<KeyedFile> file = Optional.empty();
    private Optional<Window> window = Optional.empty();
    private Map<String, Known> last = Map.of();
    private final Out out = new Out();
    private boolean isNew;

    private PageMemory(Optional<Path> folder, String name, String key) {
        this.folder = folder;
        this.name = name;
        this.key = key;
    }

    /** What is to be written of a page. */
    private interface Kept {
        void writeTo(DataOutputStream file) throws IOException;
    }

    /** What was written of a page of this digest (SHA-256): where it stands in the file, and its checksum (CRC-32). */
    private static final class Known {
        private final byte[] digest;
        private final long offset;
        private final int length;
        private final int checksum;

        Known(byte[] digest, long offset, int length, int checksum) {
            this.digest = digest;
            this.offset = offset;
            this.length = length;
            this.checksum = checksum;
        }
    }

    /** Remembers nothing. */
    public static PageMemory none() {
        return new PageMemory(Optional.empty(), "", "");
    }

    /**
     * Remembers in a file, which need not be there.
     *
     * @param folder where the file lies
     * @param name what it is called
     * @param key what makes a difference besides pages and settings: the version
     */
    public static PageMemory in(Path folder, String name, String key) {
        return new PageMemory(Optional.of(folder), name, key);
    }

    /** Looks for what was read under these settings. */
    public void open(String settings) {
        file = folder.map(where -> new KeyedFile(where, name, key + settings));
        last = file.flatMap(known -> known.read(in -> pages(in, known.start()))).orElseGet(Map::of);
        window = folder.map(where -> new Window(where.resolve(name)));
    }

    /** Where everything stands: for all of it to be in memory at once, it may be too much. */
    private static Map<String, Known> pages(DataInputStream in, long start) throws IOException {
        Map<String, Known> pages = new HashMap<>();
        long offset = start + Integer.BYTES;
        byte[] passed = new byte[1024];
        for (int left = in.readInt(); left > 0; left--) {
            byte[] page = KeyedFile.bytes(in, in.readInt());
            byte[] digest = KeyedFile.bytes(in, DIGEST);
            int checksum = in.readInt();
            int length = in.readInt();
            offset += page.length + DIGEST + 3L * Integer.BYTES;
            pages.put(new String(page, StandardCharsets.UTF_8), new Known(digest, offset, length, checksum));
            KeyedFile.pass(in, length, passed);
            offset += length;
        }
        return pages;
    }

    /** Whether anything is known of a page. */
    public boolean knows(String page) {
        return last.containsKey(page);
    }

    /** What was read of a page when it had this digest. */
    public <T> Optional<T> recall(String page, byte[] digest, Form<T> form) {
        Known known = last.get(page);
        if (known == null || !Arrays.equals(known.digest, digest)) {
            return Optional.empty();
        }
        try {
            int at = show(known);
            now.put(page, to -> write(known, to));
            return Optional.of(form.read(new In(window.orElseThrow().bytes(), at)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where it begins in the window; if the file was replaced meanwhile, something else stands there. */
    private int show(Known known) throws IOException {
        Window shown = window.orElseThrow();
        int at = shown.show(known.offset, known.length);
        if (checksum(shown.bytes(), at, known.length) != known.checksum) {
            throw new IOException("somebody else remembers other pages");
        }
        return at;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    private void write(Known known, DataOutputStream to) throws IOException {
        int at = show(known);
        write(known.digest, window.orElseThrow().bytes(), at, known.length, to);
    }

    private static void write(byte[] digest, byte[] bytes, int from, int length, DataOutputStream to)
            throws IOException {
        to.write(digest);
        to.writeInt(checksum(bytes, from, length));
        to.writeInt(length);
        to.write(bytes, from, length);
    }

    /** Whether there is any use in keeping what is read. */
    public boolean isKept() {
        return folder.isPresent();
    }

    /** Keeps what was read of a page of this digest. */
    public <T> void keep(String page, byte[] digest, T read, Form<T> form) {
        // written down at the end: until then the chain holds it anyway
        now.put(page, to -> {
            out.begin();
            form.write(read, out);
            write(digest, out.bytes(), 0, out.size(), to);
        });
        isNew = true;
    }

    /**
     * Remembers the pages that were asked for, and no others.
     *
     * @throws IOException if the file cannot be written, which need not trouble anybody
     */
    public void save() throws IOException {
        if (file.isPresent() && (isNew || now.size() != last.size())) {
            // in an order that does not change from one run to the next
            Map<String, Kept> pages = new TreeMap<>(now);
            file.get().write(to -> {
                to.writeInt(pages.size());
                for (Map.Entry<String, Kept> page : pages.entrySet()) {
                    KeyedFile.text(page.getKey(), to);
                    page.getValue().writeTo(to);
                }
            });
        }
    }
}
