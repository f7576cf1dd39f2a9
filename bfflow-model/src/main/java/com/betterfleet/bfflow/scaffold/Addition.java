package com.betterfleet.bfflow.scaffold;

import com.betterfleet.bfflow.file.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Text to be put at the end of a file that is there. What the file says stays, byte for byte.
 *
 * @param path from the root
 * @param text with line feeds; the file's own line ends are used
 */
public record Addition(String path, String text) implements Scaffold {

    @Override
    public void write(Path root) throws IOException {
        Path file = root.resolve(path);
        // a character for a byte: what is there comes back as it was
        String old = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String lineEnd = old.contains("\r\n") ? "\r\n" : "\n";
        String gap = old.endsWith("\n" + lineEnd) ? "" : old.endsWith("\n") ? lineEnd : lineEnd + lineEnd;
        String added = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String whole = old + gap + added.replace("\n", lineEnd);
        Path folder = Optional.ofNullable(file.getParent()).orElse(root);
        OutputFile.write(folder, file.getFileName().toString(), whole.getBytes(StandardCharsets.ISO_8859_1));
    }
}
