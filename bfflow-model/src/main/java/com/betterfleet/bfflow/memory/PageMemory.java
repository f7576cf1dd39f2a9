package com.betterfleet.bfflow.memory;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** What was written of a page of this digest (SHA-256). */
    private static final class Known implements Kept {
        private final byte[] digest;
        private final byte[] bytes;

        Known(byte[] digest, byte[] bytes) {
            this.digest = digest;
            this.bytes = bytes;
        }

        @Override
        public void writeTo(DataOutputStream file) throws IOException {
            file.write(digest);
            file.writeInt(bytes.length);
            file.write(bytes);
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
        last = file.flatMap(known -> known.read(PageMemory::pages)).orElseGet(Map::of);
    }

    private static Map<String, Known> pages(DataInputStream in) throws IOException {
        Map<String, Known> pages = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String page = KeyedFile.text(in);
            byte[] digest = KeyedFile.bytes(in, DIGEST);
            pages.put(page, new Known(digest, KeyedFile.bytes(in, in.readInt())));
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
        now.put(page, known);
        return Optional.of(form.read(new In(known.bytes)));
    }

    /** Whether there is any use in keeping what is read. */
    public boolean isKept() {
        return folder.isPresent();
    }

    /** Keeps what was read of a page of this digest. */
    public <T> void keep(String page, byte[] digest, T read, Form<T> form) {
        // written down at the end: until then the chain holds it anyway
        now.put(page, to -> {
            to.write(digest);
            form.write(read, out);
            out.writeTo(to);
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
