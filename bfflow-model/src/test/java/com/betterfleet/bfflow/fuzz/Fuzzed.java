package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.FakeTree;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.tree.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the targets have in common. */
final class Fuzzed {

    private Fuzzed() {}

    /** Any bytes as a text. */
    static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** Any bytes as a text of which every character can be written. */
    static String writable(byte[] data) {
        return text(text(data).getBytes(StandardCharsets.UTF_8));
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }

    /** A place is in its file, or behind its last character. */
    static void requireInside(Location place, String text) {
        requireInside(place, lines(text));
    }

    static String[] lines(String text) {
        return text.split("\r\n|\n|\r", -1);
    }

    /** The same where many places are looked at. */
    static void requireInside(Location place, String[] lines) {
        require(
                place.line() >= 1
                        && place.line() <= lines.length
                        && place.column() >= 1
                        && place.column() <= lines[place.line() - 1].length() + 1,
                place + " is not in the file");
    }

    /** Findings stand in files that are there, and inside them. */
    static void requireInside(List<Finding> findings, FakeTree tree) throws IOException {
        for (Finding finding : findings) {
            Location place = finding.location();
            require(!finding.message().isBlank(), "no message at " + place);
            if (tree.isFile(place.path())) {
                requireInside(place, textOf(tree, place.path()));
            } else {
                require(place.line() == 1 && place.column() == 1, place + " is no file");
            }
        }
    }

    private static String textOf(SourceTree tree, String path) throws IOException {
        String text = text(tree.bytes(path));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
