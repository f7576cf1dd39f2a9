package com.betterfleet.bfflow.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file to be made.
 *
 * @param path from the root
 * @param text what it says
 */
public record NewFile(String path, String text) implements Scaffold {

    /**
     * Makes the file and the folders above it.
     *
     * @throws ScaffoldException if there is one already
     */
    @Override
    public boolean write(Path root) throws IOException, ScaffoldException {
        Path file = root.resolve(path);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            throw new ScaffoldException(path + " is there already, and nothing is overwritten");
        } catch (IOException e) {
            // half of a page on a full disk would be in the way of the whole one
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
