package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.repository.Paths;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a repository that people write. Symbolic links are not followed. */
final class RepositoryFiles {

    /** What builds and package managers make. */
    private static final Set<String> MADE = Set.of("target", "node_modules");

    private static final Set<String> NAVIGATION = Set.of(".nav.yml", ".nav.yaml", ".pages");

    private final Path root;

    RepositoryFiles(Path root) {
        this.root = root;
    }

    /** The pages, and the files beside them that say in which order they are shown, sorted. */
    List<String> pages() throws IOException {
        return below(root, false).stream()
                .filter(path -> isNavigation(path) || isPage(path))
                .toList();
    }

    /** Every file below a folder, sorted; none where it is not there. */
    List<String> all(String folder) throws IOException {
        return isFolder(folder) ? below(root.resolve(folder), true) : List.of();
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    static boolean isNavigation(String path) {
        return NAVIGATION.contains(name(path));
    }

    static boolean isPage(String path) {
        return Paths.isMarkdown(path) && !name(path).startsWith(".");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> below(Path start, boolean hidden) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return hidden || folder.equals(start) || isOurs(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /** A folder with a {@code .git} of its own is another repository. */
    private static boolean isOurs(Path folder) {
        String name = folder.getFileName().toString();
        return !name.startsWith(".") && !MADE.contains(name) && !Files.exists(folder.resolve(".git"));
    }

    /** Whether a file, whatever its encoding is, holds these letters. */
    boolean holds(String path, String letters) throws IOException {
        return new String(Files.readAllBytes(root.resolve(path)), StandardCharsets.ISO_8859_1).contains(letters);
    }

    /** The whole text of a file, byte order mark included; empty where it is not UTF-8, or no text. */
    Optional<String> text(String path) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(root.resolve(path))))
                    .toString();
            return Optional.of(text).filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
