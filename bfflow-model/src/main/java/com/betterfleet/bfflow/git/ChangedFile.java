package com.betterfleet.bfflow.git;

/**
 * A file whose content is not what it was. One that was renamed is two: it went away here and came there.
 *
 * @param path from the root, with {@code /}
 */
public record ChangedFile(String path, Kind kind) implements Comparable<ChangedFile> {

    /** What became of it. */
    public enum Kind {
        ADDED,
        MODIFIED,
        DELETED
    }

    /** Whether it is there now. */
    public boolean isThere() {
        return kind != Kind.DELETED;
    }

    @Override
    public int compareTo(ChangedFile other) {
        return path.compareTo(other.path);
    }
}
