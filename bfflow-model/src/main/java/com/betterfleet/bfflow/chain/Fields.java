package com.betterfleet.bfflow.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a document or a story, front matter first, then in the order of the page. */
public record Fields(List<Field> all) {

    /** No field. */
    public static final Fields NONE = new Fields(List.of());

    public Fields {
        all = List.copyOf(all);
    }

    /** The field of this name, else one that is misspelt so, if it is there and says something. */
    public Optional<Field> find(String name) {
        String normal = Field.normalise(name);
        return first(normal, Field::name).or(() -> first(normal, Field::meantName));
    }

    private Optional<Field> first(String name, Function<Field, String> nameOf) {
        return all.stream()
                .filter(field -> nameOf.apply(field).equals(name) && !field.isBlank())
                .findFirst();
    }

    /** The field of this name that is there for somebody to fill in. */
    public Optional<Field> blank(String name) {
        String normal = Field.normalise(name);
        return all.stream()
                .filter(field -> field.name().equals(normal) && field.isBlank())
                .findFirst();
    }

    /** The text of the field of this name. */
    public Optional<String> text(String name) {
        return find(name).map(Field::text);
    }
}
