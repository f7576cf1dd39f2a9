package com.betterfleet.bfflow;

import com.betterfleet.bfflow.tree.FileTooLargeException;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Files that are on no disk, so that they can have any name, be of any size, and fail in any way. */
public final class FakeTree implements SourceTree {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<String, IOException> troubles = new HashMap<>();

    /** Where it is set, the order in which a folder lists its files. */
    private Random order = null;

    /** Files in the form of {@link TinyRepository}. */
    public static FakeTree of(String text) {
        FakeTree tree = new FakeTree();
        TinyRepository.files(text).forEach(tree::with);
        return tree;
    }

    /** One more file, or another text in it. */
    public FakeTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with these bytes. */
    public FakeTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** A file that nobody reads, since it is so large. */
    public FakeTree withSize(String path, long size) {
        files.put(path, new byte[0]);
        sizes.put(path, size);
        return this;
    }

    /** A file or a folder that cannot be read. */
    public FakeTree withTrouble(String path, IOException problem) {
        if (!isFolder(path)) {
            files.putIfAbsent(path, new byte[0]);
        }
        troubles.put(path, problem);
        return this;
    }

    /** Lists files in another order than it should. */
    public FakeTree shuffled(Random random) {
        order = random;
        return this;
    }

    @Override
    public boolean isThere(String path) {
        return isFile(path) || isFolder(path);
    }

    @Override
    public boolean isFolder(String path) {
        return files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    @Override
    public boolean isFile(String path) {
        return files.containsKey(path);
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return isFile(path);
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        List<String> below = new ArrayList<>();
        for (String file : files.keySet()) {
            if (file.startsWith(folder + "/") && !isIgnoredBelow(folder, file) && isListed(file)) {
                below.add(file);
            }
        }
        troubles.forEach((path, problem) -> {
            if (!files.containsKey(path) && (path.equals(folder) || path.startsWith(folder + "/"))) {
                trouble.at(path, problem);
            }
        });
        if (order != null) {
            java.util.Collections.shuffle(below, order);
        }
        return below;
    }

    private boolean isListed(String file) {
        return troubles.keySet().stream().noneMatch(path -> !files.containsKey(path) && file.startsWith(path + "/"));
    }

    private static boolean isIgnoredBelow(String folder, String file) {
        for (String name : file.substring(folder.length() + 1).split("/", -1)) {
            if (SourceTree.isIgnored(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public byte[] bytes(String path, int most) throws IOException {
        if (troubles.containsKey(path)) {
            throw troubles.get(path);
        }
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        FileTooLargeException.check(path, sizes.getOrDefault(path, (long) bytes.length), most);
        return bytes;
    }
}
