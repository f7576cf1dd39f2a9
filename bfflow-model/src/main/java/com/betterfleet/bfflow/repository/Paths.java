package com.betterfleet.bfflow.repository;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Arithmetic on relative paths with {@code /}. */
public final class Paths {

    private Paths() {}

    /** The last part. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Everything but the last part; empty at the root. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The path without {@code .} and {@code ..}; empty where it leaves the root. */
    static Optional<String> normalise(String path) {
        if (isNormal(path)) {
            return Optional.of(path);
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Whether no part of it is empty, or begins with a dot. */
    private static boolean isNormal(String path) {
        char before = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (before == '/' && (c == '/' || c == '.')) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    /** Whether the name says that it is Markdown, in any of the spellings that MkDocs knows. */
    public static boolean isMarkdown(String path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".md")
                || name.endsWith(".markdown")
                || name.endsWith(".mdown")
                || name.endsWith(".mkdn")
                || name.endsWith(".mkd");
    }

    /** Whether it is a page for readers of a folder. */
    static boolean isIndex(String path) {
        String name = name(path);
        return name.equalsIgnoreCase("index.md") || name.equalsIgnoreCase("README.md");
    }
}
