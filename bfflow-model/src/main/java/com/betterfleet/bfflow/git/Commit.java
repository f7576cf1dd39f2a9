package com.betterfleet.bfflow.git;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.revwalk.FooterLine;

/**
 * A commit, as far as its message tells.
 *
 * @param name its short name, or what else to call it
 * @param message as it is written
 */
public record Commit(String name, String message) {

    private static final int SHORT = 7;

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+(?=\\n)|\\s+\\z");

    /** A commit of this full name. */
    static Commit of(String id, String message) {
        return new Commit(shortened(id), message);
    }

    /** The commit that is being written: what Git takes of the file in which its message stands. */
    public static Commit beingWritten(String file) {
        String kept = file.replace("\r\n", "\n")
                .lines()
                .takeWhile(line -> !line.matches("# -+ >8 -+"))
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        return new Commit("the commit message", kept.strip());
    }

    /** The first characters of a full name, which people use. */
    static String shortened(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** Its first line. */
    public String subject() {
        return message.lines().findFirst().orElse("").strip();
    }

    /** What its trailers of this key say, in their order; the case of the key does not count. */
    public List<String> trailers(String key) {
        String text = BLANKS.matcher(message.replace("\r\n", "\n")).replaceAll("") + "\n";
        return FooterLine.getValues(FooterLine.fromMessage(text), key).stream()
                .map(String::strip)
                .toList();
    }
}
