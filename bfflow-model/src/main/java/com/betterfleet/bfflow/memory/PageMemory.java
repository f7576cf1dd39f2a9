package com.betterfleet.bfflow.memory;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was read of single pages the last time, in a file: a page that is as it was need not be read again. The file may be
 * deleted, cut off, of another version or written by two at once: then nothing is remembered, and nothing more happens. For
 * one thread.
 */
public final class PageMemory {

    private final Optional<Path> folder;
    private final String name;
    private final String key;
    private final Out out = new Out();

    /** In an order that does not change from one run to the next. */
    private final Map<String, Kept> now = new TreeMap<>();

    private Optional<KeyedFile> file = Optional.empty();
    private Optional<KnownPages> last = Optional.empty();
    private boolean isNew;

    private PageMemory(Optional<Path> folder, String name, String key) {
        this.folder = folder;
        this.name = name;
        this.key = key;
    }

    /** A page that is remembered from now on. */
    private interface Kept {
        void writeTo(DataOutputStream file) throws IOException;
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
        last = file.flatMap(KnownPages::in);
    }

    /** Whether anything is known of a page. */
    public boolean knows(String page) {
        return last.isPresent() && last.get().hold(page);
    }

    /** What was read of a page when it had this digest (SHA-256). */
    public <T> Optional<T> recall(String page, byte[] digest, Form<T> form) {
        Optional<In> known = last.flatMap(pages -> pages.find(page, digest));
        if (known.isPresent()) {
            now.put(page, to -> last.orElseThrow().copy(page, to));
        }
        return known.map(form::read);
    }

    /** Whether there is any use in keeping what is read. */
    public boolean isKept() {
        return folder.isPresent();
    }

    /** Keeps what was read of a page of this digest (SHA-256). */
    public <T> void keep(String page, byte[] digest, T read, Form<T> form) {
        // written down at the end: until then the chain holds it anyway
        now.put(page, to -> {
            out.begin();
            form.write(read, out);
            KnownPages.write(page, digest, out, to);
        });
        isNew = true;
    }

    /**
     * Remembers the pages that were asked for, and no others.
     *
     * @throws IOException if the file cannot be written, which need not trouble anybody
     */
    public void save() throws IOException {
        int before = last.map(KnownPages::size).orElse(0);
        if (file.isPresent() && (isNew || now.size() != before)) {
            file.get().write(to -> {
                to.writeInt(now.size());
                for (Kept page : now.values()) {
                    page.writeTo(to);
                }
            });
        }
    }
}
