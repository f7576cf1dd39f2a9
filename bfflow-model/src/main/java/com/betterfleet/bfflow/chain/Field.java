package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A key with a value that a person reads on the page.
 *
 * @param key the key as it is written
 * @param location where the key begins
 * @param values its values: one a nested bullet or YAML list item, else one
 * @param notation how it is written
 * @param meant the known field that the key is a misspelling of, if it is one
 */
public record Field(String key, Location location, List<Value> values, Notation notation, Optional<String> meant) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}_-]+");

    /** The two ways to write a field. */
    public enum Notation {
        FIELD_LIST,
        FRONT_MATTER
    }

    /**
     * One value.
     *
     * @param text what a reader sees
     * @param links the links in it; in front matter, the bare path
     */
    public record Value(String text, Location location, List<Link> links) {
        public Value {
            // mostly a link's, or a status
            text = text.intern();
            links = List.copyOf(links);
        }
    }

    public Field {
        // the same few on all pages
        key = key.intern();
        values = List.copyOf(values);
    }

    /** A field whose key means what it says. */
    public Field(String key, Location location, List<Value> values, Notation notation) {
        this(key, location, values, notation, Optional.empty());
    }

    /** The same with what its key probably means. */
    Field meaning(Optional<String> known) {
        return new Field(key, location, values, notation, known);
    }

    /** Keys compare without regard to case, and a space, {@code -} and {@code _} are the same. */
    public static String normalise(String key) {
        return isPlain(key)
                ? key.toLowerCase(Locale.ROOT)
                : SEPARATORS.matcher(key).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Nearly all are words with a space between two, and there is nothing to do for them. */
    private static boolean isPlain(String key) {
        boolean space = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    /** Whether it has this name, which is in the form in which keys compare. */
    boolean isNamed(String name) {
        // asked more often than anything else, of every field for every name
        return isPlain(key) ? key.equalsIgnoreCase(name) : name().equals(name);
    }

    /** Whether it has one of these names, which are in the form in which keys compare. */
    boolean isNamedAnyOf(List<String> names) {
        if (!isPlain(key)) {
            return names.contains(name());
        }
        for (String name : names) {
            if (key.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a field of one of these names is meant, which are in the form in which keys compare. */
    public boolean meansAnyOf(List<String> names) {
        return meant.isEmpty() ? isNamedAnyOf(names) : names.contains(meantName());
    }

    /** The key in the form in which keys compare. */
    public String name() {
        return normalise(key);
    }

    /** The name of the field that is meant, in the form in which keys compare. */
    public String meantName() {
        return meant.isEmpty() ? name() : normalise(meant.get());
    }

    /** All values as one text. */
    public String text() {
        StringJoiner all = new StringJoiner(", ");
        for (Value value : values) {
            if (!value.text().isEmpty()) {
                all.add(value.text());
            }
        }
        return all.toString();
    }

    /** All links in the value. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Value value : values) {
            links.addAll(value.links());
        }
        return links;
    }

    /** Whether the value is a blank still to be filled in. */
    public boolean isBlank() {
        for (Value value : values) {
            if (!value.text().isBlank() || !value.links().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
