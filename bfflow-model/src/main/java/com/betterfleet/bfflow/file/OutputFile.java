package com.betterfleet.bfflow.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a file so that nobody ever reads half of it: under another name first, which begins with a dot. What a killed write
 * leaves is never taken for a page or an entry.
 */
public final class OutputFile {

    private OutputFile() {}

    /** What a file is to hold. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file of this name into a folder, which is made if need be, over one that is there. Any number may write it. */
    public static Path write(Path folder, String name, byte[] content) throws IOException {
        return write(folder, name, out -> out.write(content));
    }

    /** The same, piece by piece: there may be a lot of it. */
    public static Path write(Path folder, String name, Content content) throws IOException {
        return write(folder, name, content, UUID.randomUUID() + ".part");
    }

    /** The same for a file that nobody else writes meanwhile: what a killed write left is written over, and nothing stays. */
    public static Path writeAlone(Path folder, String name, byte[] content) throws IOException {
        return write(folder, name, out -> out.write(content), "part");
    }

    private static Path write(Path folder, String name, Content content, String ending) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(name);
        Path half = folder.resolve("." + name + "." + ending);
        try {
            try (OutputStream out = new InPieces(Files.newOutputStream(half))) {
                content.writeTo(out);
            }
            move(half, target);
        } finally {
            Files.deleteIfExists(half);
        }
        return target;
    }

    private static void move(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
