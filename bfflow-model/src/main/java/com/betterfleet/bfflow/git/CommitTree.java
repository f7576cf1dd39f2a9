package com.betterfleet.bfflow.git;

import com.betterfleet.bfflow.tree.FileTooLargeException;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The files of a commit. Their names are read at once, what is in one when it is asked for. */
final class CommitTree implements SourceTree {

    private record Blob(ObjectId id, boolean isLink) {}

    private final Repository repository;
    private final TreeMap<String, Blob> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();

    /** No files at all, as before the first commit. */
    CommitTree(Repository repository) {
        this.repository = repository;
    }

    /** Those below a folder of a commit's tree; the empty prefix is the tree's root. */
    CommitTree(Repository repository, AnyObjectId tree, String prefix) throws IOException {
        this(repository);
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!prefix.isEmpty()) {
                walk.setFilter(PathFilter.create(prefix));
            }
            int start = prefix.isEmpty() ? 0 : prefix.length() + 1;
            while (walk.next()) {
                add(walk.getPathString().substring(start), walk.getFileMode(0), walk.getObjectId(0));
            }
        }
    }

    private void add(String path, FileMode mode, ObjectId blob) {
        if (mode == FileMode.GITLINK) {
            return;
        }
        files.put(path, new Blob(blob, mode == FileMode.SYMLINK));
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    @Override
    public boolean isThere(String path) {
        return isFolder(path) || isFileOrLinkToOne(path);
    }

    @Override
    public boolean isFolder(String path) {
        return path.isEmpty() || folders.contains(path);
    }

    @Override
    public boolean isFile(String path) {
        return entry(path).filter(entry -> !entry.isLink()).isPresent();
    }

    @Override
    public boolean isFileOrLinkToOne(String path) {
        return isFile(path) || linked(path).filter(this::isFile).isPresent();
    }

    @Override
    public List<String> below(String folder, Trouble trouble) {
        return files.subMap(folder + "/", folder + "0").entrySet().stream()
                .filter(file -> !file.getValue().isLink())
                .map(Map.Entry::getKey)
                .filter(path -> List.of(path.substring(folder.length() + 1).split("/", -1)).stream()
                        .noneMatch(SourceTree::isIgnored))
                .toList();
    }

    @Override
    public byte[] bytes(String path, int most) throws IOException {
        Optional<Blob> file = entry(path).filter(entry -> !entry.isLink());
        Optional<Blob> found = file.isPresent() ? file : linked(path).flatMap(this::entry);
        if (found.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        try {
            ObjectLoader content = repository.open(found.get().id(), Constants.OBJ_BLOB);
            FileTooLargeException.check(path, content.getSize(), most);
            return content.getBytes(most);
        } catch (MissingObjectException e) {
            throw new IncompleteCloneException(path, e);
        }
    }

    private byte[] bytes(Blob entry) throws IOException {
        return repository.open(entry.id(), Constants.OBJ_BLOB).getBytes();
    }

    private Optional<Blob> entry(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Where a symbolic link leads to within the tree. */
    private Optional<String> linked(String path) {
        Optional<Blob> link = entry(path).filter(Blob::isLink);
        try {
            return link.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(path)
                            .resolveSibling(new String(bytes(link.get()), StandardCharsets.UTF_8))
                            .normalize()
                            .toString()
                            .replace('\\', '/'));
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
