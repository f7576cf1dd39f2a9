package com.betterfleet.bfflow.page;

/**
 * A place in a file.
 *
 * @param path the file, relative to the repository's root, written with {@code /}
 * @param line the line, from 1
 * @param column the column in UTF-16 units as editors count them, from 1
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    /** The place of a finding about a whole file or folder. */
    public static Location of(String path) {
        return new Location(path, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    // written out: those of a record are put together when they are first called, which takes longer than all their
    // calls

    @Override
    public boolean equals(Object other) {
        return other instanceof Location place
                && line == place.line
                && column == place.column
                && path.equals(place.path);
    }

    @Override
    public int hashCode() {
        return (path.hashCode() * 31 + line) * 31 + column;
    }

    /** As terminals and editors make it a link: {@code path:line:column}. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
