package com.betterfleet.bfflow.chain;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a document or a story, front matter first, then in the order of the page.
 *
 * @param below what is written like fields further below the heading, where it does not count
 */
public record Fields(List<Field> all, List<Field> below) {

    /** No field. */
    public static final Fields NONE = new Fields(List.of());

    public Fields {
        all = List.copyOf(all);
        below = List.copyOf(below);
    }

    /** Fields below which no others stand. */
    public Fields(List<Field> all) {
        this(all, List.of());
    }

    /** The same above these, which do not count. */
    public Fields above(List<Field> others) {
        return new Fields(all, others);
    }

    /** The field of this name that says something where it does not count. */
    public Optional<Field> uncounted(String name) {
        return new Fields(below).find(name);
    }

    /** The field of this name, else one that is misspelt so, if it is there and says something. */
    public Optional<Field> find(String name) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String normal = Field.normalise(name);
        Optional<Field> meant = Optional.empty();
        for (Field field : all) {
            if (field.isNamed(normal) && !field.isBlank()) {
                return Optional.of(field);
            }
            if (meant.isEmpty()
                    && field.meant().isPresent()
                    && field.meantName().equals(normal)
                    && !field.isBlank()) {
                meant = Optional.of(field);
            }
        }
        return meant;
    }

    /** The field of this name that is there for somebody to fill in. */
    public Optional<Field> blank(String name) {
        String normal = Field.normalise(name);
        return all.stream()
                .filter(field -> field.isNamed(normal) && field.isBlank())
                .findFirst();
    }

    /** The text of the field of this name. */
    public Optional<String> text(String name) {
        return find(name).map(Field::text);
    }
}
