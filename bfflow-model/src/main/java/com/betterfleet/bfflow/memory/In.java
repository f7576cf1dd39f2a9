package com.betterfleet.bfflow.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Out} wrote. */
public final class In {

    private final byte[] bytes;
    private final List<Object> shared = new ArrayList<>();
    private int at;

    /** From this index. */
    In(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** A number from 0. */
    public int number() {
        int number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | next << shift;
    }

    /** Yes or no. */
    public boolean flag() {
        return bytes[at++] == 1;
    }

    /** A text. */
    public String text() {
        int length = number();
        if (length == 0) {
            return "";
        }
        int low = at;
        at += length;
        if (!flag()) {
            return new String(bytes, low, length, StandardCharsets.ISO_8859_1);
        }
        char[] wide = new char[length];
        for (int i = 0; i < length; i++) {
            wide[i] = (char) ((bytes[low + i] & 0xFF) | (bytes[at++] << 8));
        }
        return new String(wide);
    }

    /** A text that need not be there. */
    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    /** A text that may come again. */
    public String sharedText() {
        String known = (String) known();
        return known == null ? share(text()) : known;
    }

    /** The object that was read before, if it is one; otherwise, read it and {@link #share} it. */
    public @Nullable Object known() {
        int known = number();
        return known == 0 ? null : shared.get(known - 1);
    }

    /** Takes note of an object that was just read. */
    public <T> T share(T thing) {
        shared.add(thing);
        return thing;
    }
}
