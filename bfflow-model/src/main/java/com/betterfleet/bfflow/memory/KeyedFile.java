package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.tree.DiskTree;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
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

    /** Writes what stands between the key and the checksum. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** What stands between the key and the checksum, if it is remembered by this key. */
    Optional<ByteBuffer> read() {
        try {
            ByteBuffer file = ByteBuffer.wrap(new DiskTree(folder).bytes(name, Integer.MAX_VALUE));
            int end = file.capacity() - Long.BYTES;
            if (end < 0 || file.getLong(end) != checksum(file.array(), end)) {
                return Optional.empty();
            }
            file.limit(end);
            return file.getInt() == LAYOUT && text(file).equals(key) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] file, int end) {
        CRC32 checksum = new CRC32();
        checksum.update(file, 0, end);
        return checksum.getValue();
    }

    /**
     * Writes it in the place of the one that is there.
     *
     * @throws IOException if it cannot be written, which need not trouble anybody
     */
    void write(Content content) throws IOException {
        OutputFile.write(folder, name, file -> {
            CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked));
            out.writeInt(LAYOUT);
            text(key, out);
            content.writeTo(out);
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
            out.flush();
        });
    }

    static void text(String text, DataOutputStream out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
