package com.betterfleet.bfflow.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.attributes.Attribute.State;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/**
 * Tells whether two files say the same. How their lines end does not count: that differs from machine to machine, by
 * settings that are not the repository's. Nor does whether one may be executed.
 */
record SameContent(Repository repository, TreeWalk walk) {

    /** What is larger is compared as it is: no line of it is read by people. */
    private static final long LARGEST = 4L * 1024 * 1024;

    /** Whether two blobs do; the first may be none. */
    boolean same(ObjectId one, ObjectId other) throws IOException {
        if (one.equals(other) || one.equals(ObjectId.zeroId())) {
            return one.equals(other);
        }
        ObjectReader reader = walk.getObjectReader();
        long sizeOfOne = reader.getObjectSize(one, Constants.OBJ_BLOB);
        long sizeOfOther = reader.getObjectSize(other, Constants.OBJ_BLOB);
        // other line ends are other sizes
        return sizeOfOne != sizeOfOther
                && Math.max(sizeOfOne, sizeOfOther) <= LARGEST
                && sameLines(bytes(one), bytes(other));
    }

    /** Whether a blob and the file on the disk that the walk has come to do. */
    boolean same(ObjectId blob, Optional<DirCacheEntry> index, int disk) throws IOException {
        WorkingTreeIterator file = walk.getTree(disk, WorkingTreeIterator.class);
        if (index.isPresent() && isAsIndexed(file, index.get())) {
            return same(blob, index.get().getObjectId());
        }
        ObjectReader reader = walk.getObjectReader();
        if (Math.max(reader.getObjectSize(blob, Constants.OBJ_BLOB), file.getEntryLength()) > LARGEST) {
            return blob.equals(file.getEntryObjectId());
        }
        try (InputStream content = file.openEntryStream()) {
            return sameLines(bytes(blob), content.readAllBytes());
        }
    }

    private boolean isAsIndexed(WorkingTreeIterator file, DirCacheEntry index) throws IOException {
        if (index.getStage() != DirCacheEntry.STAGE_0) {
            return false;
        }
        if (!file.isModified(index, true, walk.getObjectReader())) {
            return true;
        }
        // what a filter has written, for a large file for instance, only its size can tell without the filter
        State filter = Optional.ofNullable(walk.getAttributes().get("filter"))
                .map(attribute -> attribute.getState())
                .orElse(State.UNSPECIFIED);
        return filter == State.CUSTOM && index.getLength() == (int) file.getEntryLength();
    }

    private byte[] bytes(ObjectId blob) throws IOException {
        return repository.open(blob, Constants.OBJ_BLOB).getBytes();
    }

    private static boolean sameLines(byte[] one, byte[] other) {
        return Arrays.equals(withoutReturns(one), withoutReturns(other));
    }

    /** The same with a line feed for each carriage return with one. */
    private static byte[] withoutReturns(byte[] text) {
        byte[] lines = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\r' || i + 1 == text.length || text[i + 1] != '\n') {
                lines[length++] = text[i];
            }
        }
        return Arrays.copyOf(lines, length);
    }
}
