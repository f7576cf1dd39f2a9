package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads a parameter that is one, or some, of a few words. */
final class Words {

    private Words() {}

    /** The constant of a word; letter case does not matter. */
    static <E extends Enum<E>> E of(Class<E> type, String property, String word) throws MojoExecutionException {
        return find(type, property, word, "use one of");
    }

    /** The constants of some words, each once, in their own order; what is blank, as behind a last comma, is no word. */
    static <E extends Enum<E>> Set<E> all(Class<E> type, String property, List<String> words)
            throws MojoExecutionException {
        Set<E> all = EnumSet.noneOf(type);
        for (String word : given(words)) {
            all.add(find(type, property, word, "use some of"));
        }
        return all;
    }

    /** What is given of some words; what is blank, as behind a last comma, is not. */
    static List<String> given(List<String> words) {
        List<String> given = new ArrayList<>();
        for (String word : words) {
            // Maven leaves null where nothing stands between two commas
            if (word != null && !word.isBlank()) {
                given.add(word.strip());
            }
        }
        return given;
    }

    /** The same; where nothing is given, as by an empty property, what is meant by default. */
    static List<String> given(List<String> words, Collection<String> otherwise) {
        List<String> given = given(words);
        return given.isEmpty() ? List.copyOf(otherwise) : given;
    }

    private static <E extends Enum<E>> E find(Class<E> type, String property, String word, String use)
            throws MojoExecutionException {
        List<String> known = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            known.add(value.name().toLowerCase(Locale.ROOT));
        }
        int index = known.indexOf(word.strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new MojoExecutionException(property + " cannot be '" + word.strip() + "'; "
                    + Nearest.among(word.strip(), known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElseGet(() -> use + ": " + String.join(", ", known)));
        }
        return type.getEnumConstants()[index];
    }
}
