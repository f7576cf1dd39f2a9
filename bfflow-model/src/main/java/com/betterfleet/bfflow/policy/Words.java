package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that are written as words.
 *
 * @param noun what such a word is called in a message
 * @param byWord each value by its word
 */
record Words<E>(String noun, Map<String, E> byWord) {

    static <E> Words<E> of(String noun, E[] values, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E value : values) {
            byWord.put(word.apply(value), value);
        }
        return new Words<>(noun, byWord);
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(noun, byWord.keySet());
    }

    /** The value that a key has. */
    Optional<E> read(StrictMapping mapping, String key) {
        return mapping.word(key, vocabulary()).flatMap(word -> Optional.ofNullable(byWord.get(word)));
    }

    /** The values that are keys of a mapping, with their words. */
    Map<E, String> in(StrictMapping mapping) {
        Map<E, String> there = new LinkedHashMap<>();
        byWord.forEach((word, value) -> {
            if (mapping.has(word)) {
                there.put(value, word);
            }
        });
        return there;
    }
}
