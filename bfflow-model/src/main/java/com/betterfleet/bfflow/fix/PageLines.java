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

    /** {@code Status: ready}, the key in bold or not, with its colon or without it. */
    private static final Pattern KEY = Pattern.compile(
            "(?<open>\\*\\*|__|)(?<name>[^:*]+?)(?<close>:\\k<open>|\\k<open>:)(?<value>.*)", Pattern.DOTALL);

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
        return key(field.field())
                .filter(key -> key.group("name").strip().equals(field.key())
                        && key.group("value").isBlank())
                .map(key -> {
                    int index = field.field().line() - 1;
                    String line = lines.get(index);
                    lines.set(index, bare(line).stripTrailing() + " " + field.value() + end(line));
                    return true;
                })
                .orElse(false);
    }

    /** Whether the field could be put below its heading, in the way in which the others there are written. */
    boolean add(AddField field) {
        return field.first()
                .map(first -> key(first).map(key -> addAbove(first, key, field)).orElse(false))
                .orElseGet(() -> addBelowHeading(field));
    }

    private boolean addAbove(Location first, Matcher key, AddField field) {
        int index = first.line() - 1;
        String before = lines.get(index).substring(0, first.column() - 1);
        lines.add(
                index, before + key.group("open") + field.key() + key.group("close") + " " + field.value() + lineEnd());
        return true;
    }

    /** The key that begins here, with what stands around it. */
    private Optional<Matcher> key(Location place) {
        int index = place.line() - 1;
        if (index >= lines.size() || place.column() > lines.get(index).length()) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(bare(lines.get(index)).substring(place.column() - 1));
        return Optional.of(key).filter(Matcher::matches);
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
