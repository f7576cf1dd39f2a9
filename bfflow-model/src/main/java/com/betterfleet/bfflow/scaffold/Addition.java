package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.file.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text to be put at the end of a file that is there. What the file says stays, byte for byte.
 *
 * @param path from the root
 * @param text with line feeds; the file's own line ends are used
 */
record Addition(String path, String text) implements Scaffold {

    @Override
    public boolean write(Path root) throws IOException {
        Path file = root.resolve(path);
        TextLines old = TextLines.of(Files.readAllBytes(file));
        Path folder = Optional.ofNullable(file.getParent()).orElse(root);
        OutputFile.write(folder, file.getFileName().toString(), old.with(old.size(), text));
        return true;
    }
}
