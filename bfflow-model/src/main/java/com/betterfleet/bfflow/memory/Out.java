package com.betterfleet.bfflow.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Writes values one behind the other, without their types: {@link In} must ask for them in the same order. */
public final class Out {

    /** In bytes: 32 bits, seven at a time. */
    private static final int MOST_OF_A_NUMBER = 5;

    private final IdentityHashMap<Object, Integer> shared = new IdentityHashMap<>();
    private byte[] bytes = new byte[1024];
    private int size;

    /** For one thing. */
    public Out() {}

    /** Another one begins. */
    void begin() {
        size = 0;
        shared.clear();
    }

    /** What was written, and maybe more behind it. */
    byte[] bytes() {
        return bytes;
    }

    /** How much was written, in bytes. */
    int size() {
        return size;
    }

    /** A number from 0. Small ones, as nearly all are, take one byte: seven bits each, the lowest first. */
    public void number(int number) {
        makeRoom(MOST_OF_A_NUMBER);
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Yes or no. */
    public void flag(boolean yes) {
        number(yes ? 1 : 0);
    }

    /**
     * A text of any characters, half of a pair included, which UTF-8 could not say: the lower half of each, and then the upper
     * half, unless there is none.
     */
    @SuppressWarnings("deprecation") // it leaves out the upper halves, which is what it is deprecated for
    public void text(String text) {
        int length = text.length();
        number(length);
        if (length == 0) {
            return;
        }
        makeRoom(length);
        // all at once: character by character, a build that has hardly begun takes longer than for the rest of a page
        text.getBytes(0, length, bytes, size);
        boolean isNarrow = new String(bytes, size, length, StandardCharsets.ISO_8859_1).equals(text);
        size += length;
        flag(!isNarrow);
        if (!isNarrow) {
            makeRoom(length);
            for (int i = 0; i < length; i++) {
                bytes[size++] = (byte) (text.charAt(i) >> 8);
            }
        }
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more));
        }
    }

    /** A text that need not be there. */
    public void text(Optional<String> text) {
        flag(text.isPresent());
        if (text.isPresent()) {
            text(text.get());
        }
    }

    /** A text that is likely to come again as the same object. */
    public void sharedText(String text) {
        if (!wrote(text)) {
            text(text);
            share(text);
        }
    }

    /** Whether this very object was written before: then it is named by its number. Otherwise, write it and {@link #share} it. */
    public boolean wrote(Object thing) {
        Integer known = shared.get(thing);
        number(known == null ? 0 : known);
        return known != null;
    }

    /** Takes note of an object that was just written. */
    public void share(Object thing) {
        shared.put(thing, shared.size() + 1);
    }
}
