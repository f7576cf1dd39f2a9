package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that are allowed somewhere, as keys or as values.
 *
 * @param noun what such a word is called in a message: key, rule, severity, …
 * @param words the words, in the order in which a user should read them
 */
public record Vocabulary(String noun, List<String> words) {

    public Vocabulary {
        words = List.copyOf(words);
    }

    /** The keys of a mapping. */
    public static Vocabulary keys(String... words) {
        return new Vocabulary("key", List.of(words));
    }

    /** Words that are called so. */
    public static Vocabulary of(String noun, Collection<String> words) {
        return new Vocabulary(noun, List.copyOf(words));
    }

    /** Whether it is one of the words, as it is written. */
    public boolean knows(String word) {
        return words.contains(word);
    }

    /** The word that an unknown one probably stands for. */
    public Optional<String> meant(String word) {
        return Nearest.amongAll(word, words);
    }

    /** The unknown word, respelt, where only one can be meant. */
    Optional<Respelling> respelling(Location location, String word) {
        return Nearest.only(word, words).map(near -> new Respelling(location, word, near));
    }

    /** What to say of an unknown word, with the one that was probably meant. */
    String unknown(String word) {
        return "unknown " + noun + " '" + word + "'"
                + meant(word).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** What to do about an unknown word. */
    String fix(String word) {
        return meant(word)
                .map(near -> "Write '" + near + "'.")
                .orElseGet(() -> "Use one of: " + words.stream().collect(Collectors.joining(", ")) + ".");
    }
}
