package com.betterfleet.bfflow.fuzz;

import com.betterfleet.bfflow.edit.OwnSection;
import com.betterfleet.bfflow.edit.TextLines;
import com.betterfleet.bfflow.release.Changelogs;
import com.betterfleet.bfflow.release.ReleaseException;
import java.nio.charset.StandardCharsets;

/** Whatever stands in a changelog, what people wrote stays, byte for byte, and a second release replaces only the first. */
public final class ChangelogFuzz {

    private static final String FIRST = "## 1.0.0\n\n- A thing.\n";
    private static final String SECOND = "## 1.1.0\n\n- Another.\n\n" + FIRST;

    private ChangelogFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        byte[] once;
        try {
            once = Changelogs.updated(data, FIRST);
        } catch (ReleaseException e) {
            return;
        }
        String old = characters(data);
        String now = characters(once);
        int begin = line(now, OwnSection.BEGIN);
        int end = line(now, OwnSection.END);
        Fuzzed.require(begin >= 0 && end > begin, "no markers");
        if (line(old, OwnSection.BEGIN) < 0) {
            String kept = now.substring(0, begin) + now.substring(end).replaceFirst(OwnSection.END, "");
            Fuzzed.require(words(kept).equals(words(old)), "something that people wrote is gone");
        }
        try {
            String twice = characters(Changelogs.updated(once, SECOND));
            String lineEnd = now.contains("\r\n") ? "\r\n" : "\n";
            Fuzzed.require(
                    twice.replace(SECOND.replace("\n", lineEnd), FIRST.replace("\n", lineEnd))
                            .equals(now),
                    "the second release changed more than its section");
        } catch (ReleaseException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }

    /** Where this line begins. */
    private static int line(String text, String line) {
        int at = 0;
        for (String each :
                TextLines.of(text.getBytes(StandardCharsets.ISO_8859_1)).all()) {
            if (each.strip().equals(line)) {
                return at;
            }
            at += each.length();
        }
        return -1;
    }

    private static String words(String text) {
        return text.replaceAll("[\r\n]", "");
    }

    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
