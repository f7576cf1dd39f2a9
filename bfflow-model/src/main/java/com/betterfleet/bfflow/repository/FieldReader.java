package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the field list that is the first block below a heading; a comment in it, which nobody sees, makes no difference. */
final class FieldReader {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private FieldReader() {}

    /**
     * The fields at the beginning of a section; none where its first block is anything but a field list.
     *
     * @param text that of the page: what parts two lists is no block where only a comment does
     */
    static List<Field> read(List<Block> section, String text) {
        if (section.isEmpty()) {
            return List.of();
        }
        List<Field> fields = fields(section.get(0));
        for (int i = 1; i < section.size() && !fields.isEmpty(); i++) {
            List<Field> more = fields(section.get(i));
            if (more.isEmpty() || !isBelowComment(section.get(i), text)) {
                return fields;
            }
            fields.addAll(more);
        }
        return fields;
    }

    /**
     * What is written like the fields of a section, but below something else: it does not count.
     *
     * @param kind what the section is, or is about
     */
    static List<Field> below(Kind kind, List<Block> section) {
        if (KnownFields.of(kind).isEmpty()) {
            return List.of();
        }
        for (int i = 0; i < section.size() && !(section.get(i) instanceof Heading); i++) {
            List<Field> fields = fields(section.get(i));
            if (KnownFields.knowsAny(kind, fields)) {
                return fields;
            }
        }
        return List.of();
    }

    private static List<Field> fields(Block block) {
        if (block instanceof Items list) {
            return all(list.items(), FieldReader::field);
        }
        return block instanceof Paragraph paragraph ? all(paragraph.lines(), FieldReader::labelled) : List.of();
    }

    /** Whether the next thing above a block that is not blank is a comment, on lines of its own. */
    private static boolean isBelowComment(Block block, String text) {
        String[] lines = LINE_END.split(text, block.location().line());
        int above = block.location().line() - 2;
        while (above >= 0 && lines[above].isBlank()) {
            above--;
        }
        if (above < 0 || !lines[above].strip().endsWith("-->")) {
            return false;
        }
        while (above > 0 && !lines[above].contains("<!--")) {
            above--;
        }
        return lines[above].strip().startsWith("<!--");
    }

    /** A list in which only some items look like fields is prose. */
    private static <T> List<Field> all(List<T> items, Function<T, Optional<Field>> reader) {
        List<Field> fields = new ArrayList<>();
        for (T item : items) {
            Optional<Field> field = reader.apply(item);
            if (field.isEmpty()) {
                return List.of();
            }
            fields.add(field.get());
        }
        return fields;
    }

    private static Optional<Field> field(Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph own)) {
            return Optional.empty();
        }
        Line first = own.lines().get(0);
        int colon = endOfKey(first.text());
        if (colon < 0) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        addValue(own.lines(), first.text().substring(colon + 1), values);
        for (Block block : item.blocks()) {
            if (block instanceof Items nested) {
                addValues(nested, values);
            }
        }
        return Optional.of(new Field(key(first, colon), first.location(), values, Notation.FIELD_LIST));
    }

    private static void addValues(Items list, List<Value> values) {
        for (Item item : list.items()) {
            if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph paragraph) {
                addValue(paragraph.lines(), paragraph.lines().get(0).text(), values);
            }
        }
    }

    /** Where the colon stands behind a key in which there is something to read; -1 where there is none: {@code https://} is none. */
    private static int endOfKey(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("//", colon + 1) || !isReadable(line, colon) ? -1 : colon;
    }

    private static boolean isReadable(String line, int end) {
        for (int i = 0; i < end; i += Character.charCount(line.codePointAt(i))) {
            if (Letters.isLetterOrNumber(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String key(Line line, int colon) {
        return line.text().substring(0, colon).strip();
    }

    private static Optional<Field> labelled(Line line) {
        int colon = line.label().isEmpty() ? -1 : endOfKey(line.text());
        if (colon < 0 || !key(line, colon).equals(withoutColon(line.label()))) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        addValue(List.of(line), line.text().substring(colon + 1), values);
        return Optional.of(new Field(key(line, colon), line.location(), values, Notation.FIELD_LIST));
    }

    private static String withoutColon(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label.strip();
    }

    /** One value, which may go over several lines; {@code begin} is what of the first line belongs to it. */
    private static void addValue(List<Line> lines, String begin, List<Value> values) {
        Line first = lines.get(0);
        String text = begin;
        List<Link> links = first.links();
        if (lines.size() > 1) {
            StringJoiner all = new StringJoiner(" ").add(begin);
            links = new ArrayList<>(links);
            for (Line more : lines.subList(1, lines.size())) {
                all.add(more.text());
                links.addAll(more.links());
            }
            text = all.toString();
        }
        String value = text.strip();
        if (!value.isEmpty() || !links.isEmpty()) {
            values.add(new Value(value, first.location(), links));
        }
    }
}
