package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.text.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that goes from one folder to another, and what its relative links must then say to lead where they led before.
 *
 * @param from the folder for which it was written, from the root, with {@code /}; empty for the root itself
 * @param to the folder in which it will stand, likewise
 */
public record FolderMove(String from, String to) {

    /** A path from the root of the site, or a part of the same page: like an address, it leads there from everywhere. */
    private static final Pattern FIXED = Pattern.compile("(?s)[/#?].*|\\s*");

    /** What means something else in the target of a link than in the name of a folder. */
    private static final Pattern SPECIAL = Pattern.compile("[\\s%()<>#?\\[\\]\\\\\"']");

    /** The folder of a file, from the root; empty for the root itself. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Whether a target leads somewhere else from another folder. */
    public static boolean isRelative(String target) {
        return !Address.hasScheme(target) && !FIXED.matcher(target).matches();
    }

    /** The target as it must be written in the other folder. */
    public String target(String written) {
        if (!isRelative(written) || from.equals(to)) {
            return written;
        }
        String old = Address.path(written);
        List<String> path =
                new ArrayList<>(parts(from).stream().map(FolderMove::encoded).toList());
        for (String part : old.split("/", -1)) {
            if (part.equals("..")
                    && !path.isEmpty()
                    && !path.get(path.size() - 1).equals("..")) {
                path.remove(path.size() - 1);
            } else if (!part.equals(".")) {
                path.add(part);
            }
        }
        return relative(path) + written.substring(old.length());
    }

    private String relative(List<String> path) {
        List<String> folder = parts(to).stream().map(FolderMove::encoded).toList();
        int common = 0;
        // the last part of the path is the file, and never a folder that both share
        while (common < folder.size()
                && common < path.size() - 1
                && folder.get(common).equals(path.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>(Collections.nCopies(folder.size() - common, ".."));
        way.addAll(path.subList(common, path.size()));
        String joined = String.join("/", way);
        return joined.isEmpty() ? "." : joined;
    }

    private static List<String> parts(String folder) {
        return folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
    }

    private static String encoded(String part) {
        return SPECIAL.matcher(part)
                .replaceAll(one -> "%%%02X".formatted((int) one.group().charAt(0)));
    }
}
