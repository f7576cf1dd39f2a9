package com.betterfleet.bfflow.git;

import com.betterfleet.bfflow.git.ChangedFile.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.IndexDiffFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What is on the disk, held against a commit: files that Git follows, and those that it would. The index spares reading
 * files that were not written since. What another repository holds, such as a submodule, is that one's.
 *
 * @param prefix the folder below which paths are looked at, and to which they are relative
 */
record WorkingTree(Repository repository, String prefix) {

    private static final int COMMIT = 0;
    private static final int INDEX = 1;
    private static final int DISK = 2;

    /** What is not as in this tree, by path; without a tree, everything is new. */
    List<ChangedFile> since(Optional<? extends AnyObjectId> tree) throws IOException {
        TreeSet<ChangedFile> changed = new TreeSet<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (tree.isPresent()) {
                walk.addTree(tree.get());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            UnfilteredFiles disk = new UnfilteredFiles(repository);
            disk.setDirCacheIterator(walk, INDEX);
            walk.addTree(disk);
            walk.setRecursive(true);
            TreeFilter differs = new IndexDiffFilter(INDEX, DISK);
            walk.setFilter(prefix.isEmpty() ? differs : AndTreeFilter.create(PathFilter.create(prefix), differs));
            SameContent contents = new SameContent(repository, walk);
            while (walk.next()) {
                kind(walk, contents).ifPresent(kind -> changed.add(new ChangedFile(path(walk), kind)));
            }
        }
        return new ArrayList<>(changed);
    }

    private String path(TreeWalk walk) {
        String path = walk.getPathString();
        return prefix.isEmpty() ? path : path.substring(prefix.length() + 1);
    }

    private static Optional<Kind> kind(TreeWalk walk, SameContent contents) throws IOException {
        FileMode was = walk.getFileMode(COMMIT);
        FileMode is = walk.getFileMode(DISK);
        if (was == FileMode.GITLINK || is == FileMode.GITLINK) {
            return Optional.empty();
        }
        DirCacheIterator index = walk.getTree(INDEX, DirCacheIterator.class);
        Optional<DirCacheEntry> entry = Optional.ofNullable(index).map(DirCacheIterator::getDirCacheEntry);
        if (is == FileMode.MISSING) {
            // a file that a sparse checkout leaves out is as the index says
            Optional<ObjectId> leftOut =
                    entry.filter(DirCacheEntry::isSkipWorkTree).map(DirCacheEntry::getObjectId);
            return leftOut.isPresent()
                    ? kind(was, contents.same(walk.getObjectId(COMMIT), leftOut.get()))
                    : Optional.of(Kind.DELETED).filter(kind -> was != FileMode.MISSING);
        }
        if (was == FileMode.MISSING) {
            return Optional.of(Kind.ADDED);
        }
        boolean sameType = (was == FileMode.SYMLINK) == (is == FileMode.SYMLINK);
        return kind(was, sameType && contents.same(walk.getObjectId(COMMIT), entry, DISK));
    }

    private static Optional<Kind> kind(FileMode was, boolean same) {
        return same ? Optional.empty() : Optional.of(was == FileMode.MISSING ? Kind.ADDED : Kind.MODIFIED);
    }
}
