package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file of what is remembered: its layout, what it is remembered by, anything, and a checksum of all that. It may be deleted,
 * cut off, of another version or written by two at once: then it is as if it were not there.
 *
 * @param folder where it lies
 * @param name what it is called
 * @param key what it is remembered by
 */
record KeyedFile(Path folder, String name, String key) {

    /** Grows when the layout of any of these files changes. */
    private static final int LAYOUT = 3;

    /** In bytes. */
    private static final int BUFFER = 64 << 10;

    /** Writes what stands between the key and the checksum. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /**
     * Reads what stands between the key and the checksum, and no more. It may not be what was written: then what comes of it is
     * not used, and all that matters is that it ends.
     */
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    /** The file. */
    Path path() {
        return folder.resolve(name);
    }

    /** How many bytes come before what is read and written here. */
    long start() {
        return 2L * Integer.BYTES + key.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What is read, if it is remembered by this key. */
    <T> Optional<T> read(Reading<T> reading) {
        try (CheckedInputStream checked =
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path()), BUFFER), new CRC32())) {
            DataInputStream in = new DataInputStream(checked);
            if (in.readInt() != LAYOUT || !text(in).equals(key)) {
                return Optional.empty();
            }
            T read = reading.from(in);
            long checksum = checked.getChecksum().getValue();
            return in.readLong() == checksum && in.read() < 0 ? Optional.of(read) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes it in the place of the one that is there.
     *
     * @throws IOException if it cannot be written, which need not trouble anybody
     */
    void write(Content content) throws IOException {
        OutputFile.write(folder, name, file -> {
            CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER));
            out.writeInt(LAYOUT);
            text(key, out);
            content.writeTo(out);
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
        });
    }

    static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in, in.readInt()), StandardCharsets.UTF_8);
    }

    /** Goes on behind so many bytes; {@code over} is to be written over. */
    static void pass(DataInputStream in, int length, byte[] over) throws IOException {
        for (int left = length; left > 0; left -= over.length) {
            in.readFully(over, 0, Math.min(left, over.length));
        }
    }

    /** So many bytes; where there are fewer, that does not take more memory than there are. */
    static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new EOFException();
        }
        return bytes;
    }
}
