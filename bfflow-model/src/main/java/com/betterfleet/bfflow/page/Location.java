package com.betterfleet.bfflow.page;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param path the file, relative to the repository's root, written with {@code /}
 * @param line the line, from 1
 * @param column the column in UTF-16 units as editors count them, from 1
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The place of a finding about a whole file or folder. */
    public static Location of(String path) {
        return new Location(path, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** As terminals and editors make it a link: {@code path:line:column}. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
