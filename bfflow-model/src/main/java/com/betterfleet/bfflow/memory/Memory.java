package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile.Content;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last outcome of one check, in a file. The file may be deleted, cut off, of another version or written by two at once: then
 * nothing is remembered, and nothing more happens.
 *
 * @param folder where the file lies
 * @param name what it is called
 * @param key everything besides the files of the repository that makes a difference: the version, the parameters
 */
public record Memory(Path folder, String name, String key) {

    /**
     * The outcome, if nothing of what it comes from has changed.
     *
     * @param tree the repository's files
     * @param today ISO; some outcomes hold until a certain day only
     */
    public Optional<Remembered> recall(SourceTree tree, String today) {
        Optional<ByteBuffer> file = file().read();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer in = file.get();
        Days days = new Days(KeyedFile.text(in), KeyedFile.text(in));
        Recording recording = new Recording(lines(KeyedFile.text(in)), KeyedFile.text(in));
        if (!days.include(today) || !recording.isTrueOf(tree)) {
            return Optional.empty();
        }
        List<String> lines = lines(KeyedFile.text(in));
        String failure = KeyedFile.text(in);
        Map<String, Content> files = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            files.put(KeyedFile.text(in), Pieces.read(in));
        }
        return Optional.of(new Remembered(lines, failure, files));
    }

    /**
     * Remembers an outcome in the place of the last one.
     *
     * @param recording what it comes from
     * @param days when it holds
     * @throws IOException if it cannot be written, which need not trouble anybody
     */
    public void remember(Recording recording, Days days, Remembered outcome) throws IOException {
        file().write(out -> {
            KeyedFile.text(days.first(), out);
            KeyedFile.text(days.last(), out);
            KeyedFile.text(String.join("\n", recording.questions()), out);
            KeyedFile.text(recording.answers(), out);
            KeyedFile.text(String.join("\n", outcome.lines()), out);
            KeyedFile.text(outcome.failure(), out);
            out.writeInt(outcome.files().size());
            for (Map.Entry<String, Content> file : outcome.files().entrySet()) {
                KeyedFile.text(file.getKey(), out);
                Pieces.write(file.getValue(), out);
            }
        });
    }

    private KeyedFile file() {
        return new KeyedFile(folder, name, key);
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
}
