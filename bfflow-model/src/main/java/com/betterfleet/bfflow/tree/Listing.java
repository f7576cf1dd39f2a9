package com.betterfleet.bfflow.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lists the files below a folder, as {@link SourceTree#below} wants them. */
final class Listing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<String> files;
    private final SourceTree.Trouble trouble;

    /** The folder that is looked at, behind those that it lies in, each with a slash behind it. */
    private final Deque<String> folders = new ArrayDeque<>();

    /** Adds them to {@code files}, relative to the root. */
    Listing(Path root, List<String> files, SourceTree.Trouble trouble) {
        this.root = root;
        this.files = files;
        this.trouble = trouble;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        // the first one was asked for, whatever it is called
        if (!folders.isEmpty() && SourceTree.isIgnored(name(directory))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        String path = path(directory);
        folders.push(path.isEmpty() ? "" : path + "/");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
        folders.pop();
        return super.postVisitDirectory(directory, problem);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !SourceTree.isIgnored(name(file))) {
            files.add(path(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (!SourceTree.isIgnored(name(file))) {
            trouble.at(path(file), problem);
        }
        return FileVisitResult.CONTINUE;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Put together where it can be: to ask a path for it takes several times the memory, and files are many. */
    private String path(Path file) {
        return folders.isEmpty() ? root.relativize(file).toString().replace('\\', '/') : folders.element() + name(file);
    }
}
