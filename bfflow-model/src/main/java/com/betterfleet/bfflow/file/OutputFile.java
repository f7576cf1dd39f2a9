package com.betterfleet.bfflow.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that nobody ever reads half of it. */
public final class OutputFile {

    private OutputFile() {}

    /** Writes a file of this name into a folder, which is made if need be, over one that is there. */
    public static Path write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(name);
        Path half = Files.createTempFile(folder, name, ".tmp");
        try {
            Files.write(half, content);
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
