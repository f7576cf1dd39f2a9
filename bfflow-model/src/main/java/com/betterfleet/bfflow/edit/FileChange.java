package com.betterfleet.bfflow.edit;

import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.git.Hunks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One file before and after: another text, another name, both, or a file that was not there. Texts are whole, with their own
 * line ends and byte order mark, and UTF-8 on the disk.
 *
 * @param from the file as it is, from the root; empty for a new one
 * @param to the file as it will be, from the root
 * @param before its text as it is; empty for a new one
 * @param after its text as it will be
 */
public record FileChange(Optional<String> from, String to, String before, String after)
        implements Comparable<FileChange> {

    /** What a unified diff says in the place of a file that is not there. */
    private static final String NO_FILE = "/dev/null";

    private static final Comparator<FileChange> ORDER = Comparator.comparing(FileChange::to)
            .thenComparing(change -> change.from().orElse(""));

    /** Another text in the same file. */
    public static FileChange text(String path, String before, String after) {
        return new FileChange(Optional.of(path), path, before, after);
    }

    /** Another name, and perhaps another text. */
    public static FileChange renamed(String from, String to, String before, String after) {
        return new FileChange(Optional.of(from), to, before, after);
    }

    /** A new file. */
    public static FileChange created(String path, String text) {
        return new FileChange(Optional.empty(), path, "", text);
    }

    /** Several changes as one unified diff, in their order. */
    public static String diff(List<FileChange> changes) {
        return changes.stream().map(FileChange::diff).collect(Collectors.joining());
    }

    /** The part of a unified diff, in Git's form, that says it. */
    public String diff() {
        StringBuilder diff = new StringBuilder();
        diff.append("diff --git a/%s b/%s\n".formatted(from.orElse(to), to));
        if (from.isEmpty()) {
            diff.append("new file mode 100644\n");
        } else if (isRenamed()) {
            diff.append("rename from %s\nrename to %s\n".formatted(from.get(), to));
        }
        String hunks = Hunks.between(before, after);
        if (!hunks.isEmpty()) {
            diff.append(
                    "--- %s\n+++ b/%s\n".formatted(from.map(path -> "a/" + path).orElse(NO_FILE), to));
        }
        return diff.append(hunks).toString();
    }

    private boolean isRenamed() {
        return from.isPresent() && !from.get().equals(to);
    }

    /**
     * Makes it. Whenever it is broken off, there is one whole file, and at worst it still has its old name.
     *
     * @throws IOException if it cannot be written, or would overwrite another file
     */
    public void make(Path root) throws IOException {
        if (from.isEmpty()) {
            create(root.resolve(to));
            return;
        }
        Path old = root.resolve(from.get());
        if (!Files.readString(old).equals(before)) {
            throw new IOException(from.get() + " was changed by somebody else meanwhile; run this again");
        }
        if (!before.equals(after)) {
            write(old);
        }
        if (isRenamed()) {
            // without REPLACE_EXISTING, another file that has come to be there stops it
            Files.move(old, root.resolve(to));
        }
    }

    private void create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(to);
        }
        write(file);
    }

    private void write(Path file) throws IOException {
        OutputFile.writeAlone(
                Optional.ofNullable(file.getParent()).orElse(file),
                file.getFileName().toString(),
                after.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(FileChange other) {
        return ORDER.compare(this, other);
    }
}
