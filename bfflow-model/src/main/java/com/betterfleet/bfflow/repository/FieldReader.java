package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the field list that is the first block below a heading. */
final class FieldReader {

    /** A key and a colon; {@code https://} is no key. */
    private static final Pattern KEY = Pattern.compile("([^:]*+):(?!//)\\s*(.*)", Pattern.DOTALL);

    private FieldReader() {}

    /** The fields at the beginning of a section; none where its first block is anything but a field list. */
    static List<Field> read(List<Block> section) {
        if (section.isEmpty()) {
            return List.of();
        }
        Block first = section.get(0);
        if (first instanceof Items list) {
            return all(list.items().stream().map(FieldReader::field).toList());
        }
        if (first instanceof Paragraph paragraph) {
            return all(paragraph.lines().stream().map(FieldReader::labelled).toList());
        }
        return List.of();
    }

    /** A list in which only some items look like fields is prose. */
    private static List<Field> all(List<Optional<Field>> fields) {
        return fields.stream().allMatch(Optional::isPresent)
                ? fields.stream().map(Optional::orElseThrow).toList()
                : List.of();
    }

    private static Optional<Field> field(Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph own)) {
            return Optional.empty();
        }
        Line first = own.lines().get(0);
        Matcher key = KEY.matcher(first.text());
        if (!isKey(key)) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        addValue(own.lines(), key.group(2), values);
        item.blocks().stream()
                .filter(Items.class::isInstance)
                .flatMap(nested -> ((Items) nested).items().stream())
                .flatMap(nested -> nested.blocks().stream().limit(1))
                .filter(Paragraph.class::isInstance)
                .map(nested -> ((Paragraph) nested).lines())
                .forEach(lines -> addValue(lines, lines.get(0).text(), values));
        return Optional.of(new Field(key.group(1).strip(), first.location(), values, Notation.FIELD_LIST));
    }

    /** There is something to read in a key. */
    private static boolean isKey(Matcher key) {
        return key.matches() && key.group(1).codePoints().anyMatch(c -> Character.isLetter(c) || isNumber(c));
    }

    /** As {@code \\p{N}}: fractions and Roman numerals, too. */
    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static Optional<Field> labelled(Line line) {
        Matcher key = KEY.matcher(line.text());
        boolean labelled =
                !line.label().isEmpty() && isKey(key) && key.group(1).strip().equals(withoutColon(line.label()));
        if (!labelled) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        addValue(List.of(line), key.group(2), values);
        return Optional.of(new Field(key.group(1).strip(), line.location(), values, Notation.FIELD_LIST));
    }

    private static String withoutColon(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label.strip();
    }

    /** One value, which may go over several lines; {@code begin} is what of the first line belongs to it. */
    private static void addValue(List<Line> lines, String begin, List<Value> values) {
        String text = Stream.concat(Stream.of(begin), lines.stream().skip(1).map(Line::text))
                .collect(Collectors.joining(" "))
                .strip();
        List<Link> links = lines.stream().flatMap(line -> line.links().stream()).toList();
        if (!text.isBlank() || !links.isEmpty()) {
            values.add(new Value(text, lines.get(0).location(), links));
        }
    }
}
