package com.betterfleet.bfflow.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files in a folder on the disk.
 *
 * @param root the folder
 */
public record DiskTree(Path root) implements SourceTree {

    /** Java takes as much memory outside its heap as is read at once, and keeps it. */
    private static final long PIECE = 64 << 10;

    @Override
    public boolean isThere(String path) {
        return resolve(path).filter(Files::exists).isPresent();
    }

    @Override
    public boolean isFolder(String path) {
        return resolve(path)
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .isPresent();
    }

    @Override
    public boolean isFile(String path) {
        return resolve(path)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isWritten(file, path))
                .isPresent();
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return resolve(path)
                .filter(file -> Files.isRegularFile(file) && isWritten(file, path))
                .isPresent();
    }

    /** As much as there was when it was opened, however it grows or shrinks meanwhile. */
    @Override
    public byte[] bytes(String path, int most) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(root.resolve(path))) {
            long size = file.size();
            FileTooLargeException.check(path, size, most);
            ByteBuffer content = ByteBuffer.allocate((int) size);
            boolean isMore = size > 0;
            while (isMore) {
                content.limit((int) Math.min(size, content.position() + PIECE));
                isMore = file.read(content) >= 0 && content.position() < size;
            }
            return content.position() < size ? Arrays.copyOf(content.array(), content.position()) : content.array();
        }
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        List<String> files = new ArrayList<>();
        if (!isFolder(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(root.resolve(folder), new Listing(root, files, trouble));
        } catch (IOException e) {
            trouble.at(folder, e);
        }
        files.sort(null);
        return files;
    }

    /** A path that people wrote may hold what no path can, such as {@code %00} or, on Windows, {@code ?}. */
    private Optional<Path> resolve(String path) {
        try {
            return Optional.of(root.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Paths of Windows are equal in any case, so it is their letters that are compared. */
    private static boolean isWritten(Path file, String path) {
        try {
            Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
            return real.toString().endsWith(file.getFileSystem().getPath(path).toString());
        } catch (IOException e) {
            return false;
        }
    }
}
