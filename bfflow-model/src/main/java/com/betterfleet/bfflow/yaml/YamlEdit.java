package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.text.Edits;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes single values where they stand in a YAML document; every other byte of it stays. */
public final class YamlEdit {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\n|\\r|\\z)");

    /** What stands before a value: its tag or anchor, a quote, or the head of a block of lines. */
    private static final Pattern BEFORE_VALUE =
            Pattern.compile("(?:[!&]\\S*[ \\t]+)*(?:[\"']|[|>][-+0-9]*[ \\t]*(?:#[^\\r\\n]*)?[\\r\\n]\\s*)?");

    private final String text;
    private final int firstLine;
    private final List<Integer> starts = new ArrayList<>();
    private final Edits edits;
    private final Set<Location> changed = new HashSet<>();

    /**
     * For a document.
     *
     * @param text as it was given to {@link YamlReader}
     * @param firstLine likewise
     */
    public YamlEdit(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.edits = new Edits(text);
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            starts.add(line.start());
        }
    }

    /**
     * Changes a value, line by line.
     *
     * @param line what becomes of a line of it
     * @return false if it is written in so odd a way, with escapes for instance, that it stays as it is
     */
    public boolean change(Scalar value, UnaryOperator<String> line) {
        if (value.text().lines().allMatch(old -> line.apply(old).equals(old))) {
            return true;
        }
        // a value with an anchor may stand for several, and is written once
        if (!changed.add(value.location())) {
            return true;
        }
        int from = start(value);
        Matcher before = BEFORE_VALUE.matcher(text).region(from, text.length());
        int at = before.lookingAt() ? before.end() : from;
        Edits changes = edits;
        List<Runnable> found = new ArrayList<>();
        for (String old : value.text()
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            int begin = skipSpace(at);
            if (!text.startsWith(old, begin)) {
                return false;
            }
            at = begin + old.length();
            String now = line.apply(old);
            int end = at;
            found.add(() -> changes.replace(begin, end, now));
        }
        found.forEach(Runnable::run);
        return true;
    }

    private int start(Scalar value) {
        int line = value.location().line() - firstLine;
        return starts.get(line) + value.location().column() - 1;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The document with all changes. */
    public String result() {
        return edits.result();
    }
}
