package com.betterfleet.bfflow.git;

import java.io.File;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** The files on the disk as they are: a filter that the settings name is a program of its own, and is never started. */
final class UnfilteredFiles extends FileTreeIterator {

    /** Those of a repository's working tree. */
    UnfilteredFiles(Repository repository) {
        super(repository);
    }

    private UnfilteredFiles(FileTreeIterator parent, File folder, FS fs, FileModeStrategy modes) {
        super(parent, folder, fs, modes);
    }

    @Override
    public AbstractTreeIterator createSubtreeIterator(ObjectReader reader) {
        return new UnfilteredFiles(this, ((FileEntry) current()).getFile(), fs, fileModeStrategy);
    }

    @Override
    public @Nullable String getCleanFilterCommand() {
        return null;
    }
}
