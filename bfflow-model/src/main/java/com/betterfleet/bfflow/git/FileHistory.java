package com.betterfleet.bfflow.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * What some files said in earlier commits. Only commits that change one of them are looked at.
 *
 * @param prefix the folder to which paths are relative
 */
record FileHistory(Repository repository, String prefix) {

    /** The newest text of one of these files that is wanted, in as many commits at most. */
    Optional<EarlierFile> newest(Collection<String> files, int most, Predicate<EarlierFile> wanted) throws IOException {
        TreeMap<String, String> paths = new TreeMap<>();
        files.forEach(file -> paths.put(prefix.isEmpty() ? file : prefix + "/" + file, file));
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || paths.isEmpty()) {
            return Optional.empty();
        }
        TreeFilter filter = PathFilterGroup.createFromStrings(paths.keySet());
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(filter, TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head));
            int left = most;
            for (RevCommit commit : walk) {
                if (left-- == 0) {
                    return Optional.empty();
                }
                for (EarlierFile file : files(commit, filter, paths)) {
                    if (wanted.test(file)) {
                        return Optional.of(file);
                    }
                }
            }
            return Optional.empty();
        } catch (MissingObjectException e) {
            // the clone was spared what lies further back
            return Optional.empty();
        }
    }

    private List<EarlierFile> files(RevCommit commit, TreeFilter filter, TreeMap<String, String> paths)
            throws IOException {
        List<EarlierFile> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(filter);
            while (walk.next()) {
                String file = paths.get(walk.getPathString());
                FileMode mode = walk.getFileMode(0);
                if (file != null && (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE)) {
                    byte[] text = repository
                            .open(walk.getObjectId(0), Constants.OBJ_BLOB)
                            .getBytes();
                    files.add(new EarlierFile(
                            Commit.shortened(commit.name()), file, new String(text, StandardCharsets.UTF_8)));
                }
            }
        }
        return files;
    }
}
