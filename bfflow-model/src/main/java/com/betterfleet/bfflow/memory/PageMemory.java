package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was read of single pages the last time, in a file: a page that is as it was need not be read again. As with
 * {@link Memory}, the file may be deleted, cut off, of another version or written by two at once: then nothing is
 * remembered. For one thread.
 */
public final class PageMemory {

    /** Grows when the layout of the file, or of what is kept of a page, changes. */
    private static final int LAYOUT = 1;

    /** The length of a SHA-256. */
    private static final int DIGEST = 32;

    private final Optional<Path> folder;
    private final String name;
    private final String key;
    private final Map<String, Kept> now = new HashMap<>();
    private Map<String, Kept> last = Map.of();
    private String settings = "";
    private boolean isNew;

    private PageMemory(Optional<Path> folder, String name, String key) {
        this.folder = folder;
        this.name = name;
        this.key = key;
    }

    /** What was read of a page of this digest (SHA-256): so many bytes of these. */
    private static final class Kept {
        private final byte[] digest;
        private final byte[] bytes;
        private final int from;
        private final int length;

        Kept(byte[] digest, byte[] bytes, int from, int length) {
            this.digest = digest;
            this.bytes = bytes;
            this.from = from;
            this.length = length;
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
    public void open(String readUnder) {
        settings = readUnder;
        if (folder.isPresent()) {
            try {
                last = pages(Files.readAllBytes(folder.get().resolve(name)));
            } catch (IOException | BufferUnderflowException e) {
                // not there, or cut off
                last = Map.of();
            }
        }
    }

    private Map<String, Kept> pages(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.getInt() != LAYOUT || in.getLong() != Memory.checksum(file) || !text(in).equals(key + settings)) {
            return Map.of();
        }
        Map<String, Kept> pages = new HashMap<>();
        while (in.hasRemaining()) {
            String page = text(in);
            byte[] digested = new byte[DIGEST];
            in.get(digested);
            int length = in.getInt();
            pages.put(page, new Kept(digested, file, in.position(), length));
            in.position(in.position() + length);
        }
        return pages;
    }

    /** Whether anything is known of a page. */
    public boolean knows(String page) {
        return last.containsKey(page);
    }

    /** What was read of a page when it had this digest. */
    public <T> Optional<T> recall(String page, byte[] digest, Form<T> form) {
        Kept known = last.get(page);
        if (known == null || !Arrays.equals(known.digest, digest)) {
            return Optional.empty();
        }
        now.put(page, known);
        return Optional.of(form.read(new In(known.bytes, known.from)));
    }

    /** Whether there is any use in keeping what is read. */
    public boolean isKept() {
        return folder.isPresent();
    }

    /** Keeps what was read of a page of this digest. */
    public <T> void keep(String page, byte[] digest, T read, Form<T> form) {
        Out out = new Out();
        form.write(read, out);
        byte[] bytes = out.bytes();
        now.put(page, new Kept(digest, bytes, 0, bytes.length));
        isNew = true;
    }

    /**
     * Remembers the pages that were asked for, and no others.
     *
     * @throws IOException if the file cannot be written, which need not trouble anybody
     */
    public void save() throws IOException {
        if (folder.isPresent() && (isNew || now.size() != last.size())) {
            OutputFile.write(folder.get(), name, file());
        }
    }

    private byte[] file() {
        List<String> pages = new ArrayList<>(now.keySet());
        Collections.sort(pages);
        List<byte[]> names = new ArrayList<>();
        byte[] head = (key + settings).getBytes(StandardCharsets.UTF_8);
        int size = Memory.HEAD + Integer.BYTES + head.length;
        for (String page : pages) {
            byte[] written = page.getBytes(StandardCharsets.UTF_8);
            names.add(written);
            size += 2 * Integer.BYTES + written.length + DIGEST + kept(page).length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.position(Memory.HEAD);
        text(head, out);
        for (int i = 0; i < names.size(); i++) {
            Kept kept = kept(pages.get(i));
            text(names.get(i), out);
            out.put(kept.digest).putInt(kept.length).put(kept.bytes, kept.from, kept.length);
        }
        out.putInt(0, LAYOUT).putLong(Integer.BYTES, Memory.checksum(out.array()));
        return out.array();
    }

    private Kept kept(String page) {
        return Objects.requireNonNull(now.get(page));
    }

    private static void text(byte[] text, ByteBuffer out) {
        out.putInt(text.length).put(text);
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getInt()];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
