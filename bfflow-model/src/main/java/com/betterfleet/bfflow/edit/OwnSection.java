package com.betterfleet.bfflow.edit;

import java.util.Locale;

/**
 * A section of a file that people and bfflow both write: what stands between the two markers is bfflow's, all else is kept
 * byte for byte, in whatever encoding it is.
 */
public final class OwnSection {

    /** The line above bfflow's text. */
    public static final String BEGIN = "<!-- bfflow:begin -->";

    /** The line below it. */
    public static final String END = "<!-- bfflow:end -->";

    private final TextLines file;
    private final int begin;
    private final int end;

    private OwnSection(TextLines file, int begin, int end) {
        this.file = file;
        this.begin = begin;
        this.end = end;
    }

    /**
     * The section of a file, be it there or not.
     *
     * @param path for messages
     * @param what stands there, in the plural, for messages
     * @throws MarkerException if the markers are not one pair
     */
    public static OwnSection of(String path, TextLines file, String what) throws MarkerException {
        int begin = only(path, file, BEGIN);
        int end = only(path, file, END);
        if (begin < 0 && end >= 0) {
            throw new MarkerException(place(path, end) + ": there is " + END + " without " + BEGIN
                    + "; put that on a line of its own where the " + what + " begin");
        }
        if (end < 0 && begin >= 0) {
            throw new MarkerException(place(path, begin) + ": there is " + BEGIN + " without " + END
                    + "; put that on a line of its own where the " + what + " end");
        }
        if (end < begin) {
            throw new MarkerException(place(path, end) + ": " + END + " stands above " + BEGIN + "; change the two");
        }
        return new OwnSection(file, begin, end);
    }

    /** Whether the file has it. */
    public boolean isThere() {
        return begin >= 0;
    }

    /**
     * The file with this text in the section, which is there.
     *
     * @param text with line feeds
     */
    public byte[] with(String text) {
        String inside = TextLines.encoded(text.replace("\n", file.lineEnd()));
        return TextLines.bytes(file.between(0, begin + 1) + inside + file.between(end, file.size()));
    }

    /** The file with the section above a line, from 0. */
    public byte[] at(int line, String text) {
        return file.with(line, BEGIN + "\n" + text + END + "\n");
    }

    private static int only(String path, TextLines file, String marker) throws MarkerException {
        int found = -1;
        for (int i = 0; i < file.size(); i++) {
            if (isMarker(file.all().get(i), marker)) {
                if (found >= 0) {
                    throw new MarkerException(place(path, i) + ": " + marker + " is there twice; take one out");
                }
                found = i;
            }
        }
        return found;
    }

    /** However it is spaced, and in whatever letter case: who writes it by hand means the same. */
    private static boolean isMarker(String line, String marker) {
        return bare(line).equals(bare(marker));
    }

    private static String bare(String line) {
        return line.contains("<!--") ? line.replaceAll("\\s", "").toLowerCase(Locale.ROOT) : line;
    }

    private static String place(String path, int line) {
        return path + ":" + (line + 1) + ":1";
    }
}
