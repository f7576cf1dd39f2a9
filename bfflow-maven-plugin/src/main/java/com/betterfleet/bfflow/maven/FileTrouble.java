package com.betterfleet.bfflow.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says what is wrong with a file: Java says of most such trouble which file has it, and no more. */
final class FileTrouble {

    private FileTrouble() {}

    /**
     * One sentence.
     *
     * @param output the folder of <code>bfflow.output</code>, or what it is by default
     */
    static String text(IOException e, Path output) {
        if (!(e instanceof FileSystemException trouble) || trouble.getFile() == null) {
            return e.getMessage() == null ? e.toString() : e.getMessage();
        }
        Path file = Path.of(trouble.getFile()).toAbsolutePath().normalize();
        String said = trouble.getFile() + ": " + reason(trouble);
        return file.startsWith(output) || output.startsWith(file)
                ? "nothing can be written to " + output + ", the folder of bfflow.output: " + said
                : said;
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "it is a file, and no folder";
        }
        return e.getReason() == null ? e.toString() : e.getReason();
    }
}
