package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.tree.SourceTree;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a file may be.
 *
 * @param bytes at most {@link SourceTree#MOST}
 */
public record FileSize(int bytes) {

    /** What holds where nothing is decided: 2 MB. To understand a page takes a hundred times its size of memory. */
    public static final FileSize DEFAULT = new FileSize(2 << 20);

    private static final int KB = 1 << 10;
    private static final int MB = 1 << 20;
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,7}) ?(KB|MB)", Pattern.CASE_INSENSITIVE);

    /** What is written as {@code 500 KB} or {@code 10 MB}, of 1024 bytes and 1024 KB; empty where it is no size, or too large. */
    static Optional<FileSize> of(String written) {
        Matcher size = WRITTEN.matcher(written.strip());
        if (!size.matches()) {
            return Optional.empty();
        }
        long unit = size.group(2).toUpperCase(Locale.ROOT).equals("KB") ? KB : MB;
        long bytes = Long.parseLong(size.group(1)) * unit;
        return bytes <= SourceTree.MOST ? Optional.of(new FileSize((int) bytes)) : Optional.empty();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return bytes % MB == 0 ? bytes / MB + " MB" : bytes / KB + " KB";
    }
}
