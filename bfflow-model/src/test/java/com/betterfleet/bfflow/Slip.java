package com.betterfleet.bfflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A slip of the pen: a letter too many, a line that is gone, a file by another name. Files, lines and letters are counted
 * round, so that each slip is one in every repository.
 *
 * @param file which file, in the order of their paths
 * @param line which line of it, from 0
 * @param at which letter of the line, from 0
 */
public record Slip(Kind kind, int file, int line, int at) {

    /** What happens to it. */
    public enum Kind {
        LETTER_GONE,
        LETTER_TWICE,
        LETTERS_SWAPPED,
        LETTER_WRONG,
        LOWER_CASE,
        LINE_GONE,
        LINE_TWICE,
        OTHER_LINE_ENDS,
        FILE_IN_LOWER_CASE,
        FILE_BY_ANOTHER_NAME
    }

    /** Makes it in these texts. */
    void in(Map<String, String> files) {
        String path = List.copyOf(files.keySet()).get(file % files.size());
        switch (kind) {
            case FILE_IN_LOWER_CASE -> rename(files, path, name(path).toLowerCase(Locale.ROOT));
            case FILE_BY_ANOTHER_NAME -> rename(files, path, "x" + name(path));
            case OTHER_LINE_ENDS ->
                files.computeIfPresent(
                        path, (same, text) -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
            default -> files.computeIfPresent(path, (same, text) -> spoilt(text));
        }
    }

    private static void rename(Map<String, String> files, String path, String name) {
        files.putIfAbsent(path.substring(0, path.lastIndexOf('/') + 1) + name, files.remove(path));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String spoilt(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int which = line % lines.size();
        switch (kind) {
            case LINE_GONE -> lines.remove(which);
            case LINE_TWICE -> lines.add(which, lines.get(which));
            default -> lines.set(which, spoiltLine(lines.get(which)));
        }
        return String.join("", lines);
    }

    private String spoiltLine(String text) {
        String end = text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : "";
        String words = text.substring(0, text.length() - end.length());
        if (words.length() < 2) {
            return text;
        }
        int letter = at % (words.length() - 1);
        String before = words.substring(0, letter);
        char one = words.charAt(letter);
        char other = words.charAt(letter + 1);
        String rest = words.substring(letter + 2);
        String spoilt = switch (kind) {
            case LETTER_GONE -> before + other + rest;
            case LETTER_TWICE -> before + one + one + other + rest;
            case LETTERS_SWAPPED -> before + other + one + rest;
            case LETTER_WRONG -> before + "e" + other + rest;
            default -> words.toLowerCase(Locale.ROOT);
        };
        return spoilt + end;
    }
}
