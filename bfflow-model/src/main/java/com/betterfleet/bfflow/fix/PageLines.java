package com.betterfleet.bfflow.fix;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.rule.Repair.AddField;
import com.betterfleet.bfflow.rule.Repair.FillField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page line by line, each with its end. What no repair touches stays as it is. */
final class PageLines {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]*\\z");
    private static final Pattern ATX_HEADING = Pattern.compile("\\uFEFF? {0,3}#{1,6}[ \\t].*", Pattern.DOTALL);
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");

    /** What may stand between a key and its value: {@code :**}, {@code **:}, {@code :}. */
    private static final Pattern AFTER_KEY = Pattern.compile("(?::(?:\\*\\*|__)|(?:\\*\\*|__)?:)[ \\t]*");

    private final List<String> lines = new ArrayList<>();

    PageLines(String text) {
        Matcher line = LINE.matcher(text);
        while (line.find() && !line.group().isEmpty()) {
            lines.add(line.group());
        }
    }

    String text() {
        return String.join("", lines);
    }

    /** Whether the word stood there, and stands there no more. */
    boolean respell(Respelling word) {
        int index = word.location().line() - 1;
        if (index >= lines.size()) {
            return false;
        }
        String line = lines.get(index);
        int at = line.indexOf(word.written(), word.location().column() - 1);
        if (at < 0) {
            return false;
        }
        lines.set(
                index,
                line.substring(0, at)
                        + word.meant()
                        + line.substring(at + word.written().length()));
        return true;
    }

    /** Whether the key stood there without a value, and has one now. */
    boolean fill(FillField field) {
        int index = field.field().line() - 1;
        if (index >= lines.size()) {
            return false;
        }
        String line = bare(lines.get(index));
        Optional<String> separator = afterKey(line, field.field(), field.key());
        if (separator.isEmpty() || !line.endsWith(field.key() + separator.get())) {
            return false;
        }
        lines.set(index, line.stripTrailing() + " " + field.value() + end(lines.get(index)));
        return true;
    }

    /** Whether the field could be put below its heading, in the way in which the others there are written. */
    boolean add(AddField field) {
        return field.first().map(first -> addAbove(first, field)).orElseGet(() -> addBelowHeading(field));
    }

    private boolean addAbove(Location first, AddField field) {
        int index = first.line() - 1;
        if (index >= lines.size()) {
            return false;
        }
        String line = lines.get(index);
        String before =
                line.substring(0, Math.min(first.column() - 1, bare(line).length()));
        Matcher key = Pattern.compile("[^:*_]+").matcher(line).region(before.length(), line.length());
        Optional<String> separator = key.lookingAt() ? afterKey(line, first, key.group()) : Optional.empty();
        if (separator.isEmpty()) {
            return false;
        }
        lines.add(index, before + field.key() + separator.get().stripTrailing() + " " + field.value() + lineEnd());
        return true;
    }

    private boolean addBelowHeading(AddField field) {
        int index = field.heading().line() - 1;
        if (index >= lines.size()) {
            return false;
        }
        boolean underlined = index + 1 < lines.size()
                && UNDERLINE.matcher(bare(lines.get(index + 1))).matches();
        if (!underlined && !ATX_HEADING.matcher(lines.get(index)).matches()) {
            return false;
        }
        int below = index + (underlined ? 2 : 1);
        String end = lineEnd();
        if (end(lines.get(below - 1)).isEmpty()) {
            lines.set(below - 1, lines.get(below - 1) + end);
        }
        boolean gap = below < lines.size() && !bare(lines.get(below)).isBlank();
        lines.add(below, end + "- " + field.key() + ": " + field.value() + end + (gap ? end : ""));
        return true;
    }

    private static Optional<String> afterKey(String line, Location key, String written) {
        Matcher after = AFTER_KEY.matcher(line);
        int from = key.column() - 1 + written.length();
        return from <= line.length() && after.region(from, line.length()).lookingAt()
                ? Optional.of(after.group())
                : Optional.empty();
    }

    /** As the page ends its lines. */
    private String lineEnd() {
        return lines.isEmpty() || end(lines.get(0)).isEmpty() ? "\n" : end(lines.get(0));
    }

    private static String bare(String line) {
        return line.substring(0, line.length() - end(line).length());
    }

    private static String end(String line) {
        Matcher end = LINE_END.matcher(line);
        return end.find() ? end.group() : "";
    }
}
