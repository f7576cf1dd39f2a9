package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The last outcome of one check, in a file. The file may be deleted, cut off, of another version or written by two at once: then
 * nothing is remembered, and nothing more happens.
 *
 * @param folder where the file lies
 * @param name what it is called
 * @param key everything besides the files of the repository that makes a difference: the version, the parameters
 */
public record Memory(Path folder, String name, String key) {

    /** Grows when the layout changes. */
    private static final int LAYOUT = 1;

    /** The layout and the checksum. */
    static final int HEAD = Integer.BYTES + Long.BYTES;

    /**
     * The outcome, if nothing of what it comes from has changed.
     *
     * @param tree the repository's files
     * @param today ISO; some outcomes hold until a certain day only
     */
    public Optional<Remembered> recall(SourceTree tree, String today) {
        try {
            byte[] file = Files.readAllBytes(folder.resolve(name));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
            if (in.readInt() != LAYOUT || in.readLong() != checksum(file) || !text(in).equals(key)) {
                return Optional.empty();
            }
            Days days = new Days(text(in), text(in));
            Recording recording = new Recording(lines(text(in)), text(in));
            if (!days.include(today) || !recording.isTrueOf(tree)) {
                return Optional.empty();
            }
            List<String> lines = lines(text(in));
            String failure = text(in);
            Map<String, byte[]> files = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                files.put(text(in), bytes(in));
            }
            return Optional.of(new Remembered(lines, failure, files));
        } catch (IOException e) {
            // not there, or cut off
            return Optional.empty();
        }
    }

    /**
     * Remembers an outcome in the place of the last one.
     *
     * @param recording what it comes from
     * @param days when it holds
     * @throws IOException if it cannot be written, which need not trouble anybody
     */
    public void remember(Recording recording, Days days, Remembered outcome) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(content);
        // the head is filled in once the rest is there
        out.write(new byte[HEAD]);
        text(out, key);
        text(out, days.first());
        text(out, days.last());
        text(out, String.join("\n", recording.questions()));
        text(out, recording.answers());
        text(out, String.join("\n", outcome.lines()));
        text(out, outcome.failure());
        out.writeInt(outcome.files().size());
        for (Map.Entry<String, byte[]> file : outcome.files().entrySet()) {
            text(out, file.getKey());
            bytes(out, file.getValue());
        }
        byte[] file = content.toByteArray();
        ByteBuffer.wrap(file).putInt(LAYOUT).putLong(checksum(file));
        OutputFile.write(folder, name, file);
    }

    /** Of all but the head. */
    static long checksum(byte[] file) {
        CRC32 checksum = new CRC32();
        checksum.update(file, HEAD, file.length - HEAD);
        return checksum.getValue();
    }

    /** Cheaper than a line at a time, and lines are many. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(text.substring(from, to));
            from = to + 1;
        }
        return lines;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return in.readNBytes(length);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
