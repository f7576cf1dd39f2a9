package com.betterfleet.bfflow.file;

import com.betterfleet.bfflow.file.OutputFile.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A file that was just written. As content it is what it holds once more, which need not be put together again.
 *
 * @param path the file
 * @param checksum the CRC-32 of what was written
 */
public record WrittenFile(Path path, long checksum) implements Content {

    /** Writes a file of this name into a folder, as {@link OutputFile} does. */
    public static WrittenFile of(Path folder, String name, Content content) throws IOException {
        CRC32 checksum = new CRC32();
        Path path = OutputFile.write(folder, name, out -> content.writeTo(new CheckedOutputStream(out, checksum)));
        return new WrittenFile(path, checksum.getValue());
    }

    /**
     * What was written, once more.
     *
     * @throws IOException if it cannot be read or written, or somebody else wrote something else meanwhile
     */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        CRC32 read = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(path), read)) {
            in.transferTo(out);
        }
        if (read.getValue() != checksum) {
            throw new IOException(path.getFileName() + " was written by somebody else");
        }
    }
}
