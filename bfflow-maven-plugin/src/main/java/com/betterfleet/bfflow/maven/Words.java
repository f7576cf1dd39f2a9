package com.betterfleet.bfflow.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads a parameter that is one of a few words. */
final class Words {

    private Words() {}

    /** The constant of a word; letter case does not matter. */
    static <E extends Enum<E>> E of(Class<E> type, String property, String word) throws MojoExecutionException {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(property + " cannot be '" + word + "'; use one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Words::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
