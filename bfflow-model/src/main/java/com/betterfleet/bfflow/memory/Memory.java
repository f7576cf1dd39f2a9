package com.betterfleet.bfflow.memory;

import com.betterfleet.bfflow.file.OutputFile.Content;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last outcome of one check, in two files, one of which holds the files that came of it. They may be deleted, cut off, of
 * another version or written by two at once: then nothing is remembered, and nothing more happens.
 *
 * @param folder where they lie
 * @param name what the first is called, and the other begins with
 * @param key everything besides the files of the repository that makes a difference: the version, the parameters
 */
public record Memory(Path folder, String name, String key) {

    /** What must be as it was, and what came of it but for the files. */
    private record Head(Days days, Recording recording, List<String> lines, String failure) {}

    /**
     * The outcome, if nothing of what it comes from has changed.
     *
     * @param tree the repository's files
     * @param today ISO; some outcomes hold until a certain day only
     */
    public Optional<Remembered> recall(SourceTree tree, String today) {
        Optional<Head> head = headFile().read(Memory::head);
        if (head.isEmpty()
                || !head.get().days().include(today)
                || !head.get().recording().isTrueOf(tree)) {
            return Optional.empty();
        }
        // they are large, and after a change nobody wants them
        return reportsFile(head.get().recording(), head.get().days())
                .read(Memory::files)
                .map(files -> new Remembered(head.get().lines(), head.get().failure(), files));
    }

    private static Head head(DataInputStream in) throws IOException {
        Days days = new Days(KeyedFile.text(in), KeyedFile.text(in));
        Recording recording = new Recording(lines(KeyedFile.text(in)), KeyedFile.text(in));
        return new Head(days, recording, lines(KeyedFile.text(in)), KeyedFile.text(in));
    }

    private static Map<String, Content> files(DataInputStream in) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(KeyedFile.text(in), Pieces.read(in));
        }
        return files;
    }

    /**
     * Remembers an outcome in the place of the last one.
     *
     * @param recording what it comes from
     * @param days when it holds
     * @throws IOException if it cannot be written, which need not trouble anybody
     */
    public void remember(Recording recording, Days days, Remembered outcome) throws IOException {
        reportsFile(recording, days).write(out -> {
            out.writeInt(outcome.files().size());
            for (Map.Entry<String, Content> file : outcome.files().entrySet()) {
                KeyedFile.text(file.getKey(), out);
                Pieces.write(file.getValue(), out);
            }
        });
        headFile().write(out -> {
            KeyedFile.text(days.first(), out);
            KeyedFile.text(days.last(), out);
            KeyedFile.text(String.join("\n", recording.questions()), out);
            KeyedFile.text(recording.answers(), out);
            KeyedFile.text(String.join("\n", outcome.lines()), out);
            KeyedFile.text(outcome.failure(), out);
        });
    }

    private KeyedFile headFile() {
        return new KeyedFile(folder, name, key);
    }

    /** By what they come from, for somebody may write only one of the two, or another one the other. */
    private KeyedFile reportsFile(Recording recording, Days days) {
        return new KeyedFile(
                folder, name + ".files", String.join("\n", key, days.first(), days.last(), recording.answers()));
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
