package com.betterfleet.bfflow.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    /** More slips than this make another word, however long it is. */
    private static final int MOST_SLIPS = 3;

    /** In a shorter word one slip makes another word: {@code id} is not {@code is}. */
    private static final int SHORTEST_WITH_SLIPS = 3;

    /** In a name that somebody may have meant as it is, this many letters make up for a second slip. */
    private static final int LONG_NAME = 9;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private record Candidate(String word, int slips) {}

    private Nearest() {}

    /**
     * The candidate nearest to a word: a letter added, left out or changed, or two neighbours swapped, is one slip, and a
     * third of the letters may be slips. Case does not count, nor does one or several of a thing ({@code story},
     * {@code stories}). Of several as near, the alphabetically first.
     *
     * @return empty where nothing is near
     */
    public static Optional<String> among(String word, Collection<String> candidates) {
        return candidates.stream()
                .map(candidate -> new Candidate(candidate, slips(word, candidate)))
                .filter(candidate -> candidate.slips() <= allowed(word, candidate.word()))
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /**
     * The same among words of which one must be meant, so that it may be one that is cut short or goes on: {@code add} for
     * {@code added}, where no other begins so.
     */
    public static Optional<String> amongAll(String word, Collection<String> words) {
        return among(word, words).or(() -> begun(word, words));
    }

    private static Optional<String> begun(String word, Collection<String> words) {
        String written = word.toLowerCase(Locale.ROOT);
        List<String> begun = words.stream()
                .filter(candidate -> begins(written, candidate.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static boolean begins(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_WITH_SLIPS
                && (one.startsWith(other) || other.startsWith(one));
    }

    /**
     * The candidate that alone can be meant: no other is as near, and its numbers are the same. With another number it is
     * another thing, however near it looks.
     */
    public static Optional<String> only(String word, Collection<String> candidates) {
        return among(word, candidates)
                .filter(near -> numbers(near).equals(numbers(word)))
                .filter(near -> candidates.stream()
                        .noneMatch(other -> !other.equals(near) && slips(word, other) <= slips(word, near)));
    }

    private static String numbers(String text) {
        return NO_DIGITS.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The name of which this one is a misspelling. Other than in {@link #among}, it may be none, and right as it is: so it
     * must begin with the same letter, and each of its words may have one slip, a long one two.
     */
    public static Optional<String> misspelt(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> isMisspelt(words(name), words(candidate)))
                .map(candidate -> new Candidate(candidate, slips(name, candidate)))
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private static boolean isMisspelt(List<String> name, List<String> known) {
        if (name.size() != known.size()) {
            return slips(String.join("", name), String.join("", known)) == 0;
        }
        return IntStream.range(0, name.size()).allMatch(i -> isMisspelt(name.get(i), known.get(i)));
    }

    private static boolean isMisspelt(String word, String known) {
        int slips = slips(word, known);
        int allowed = known.length() < SHORTEST_WITH_SLIPS ? 0 : known.length() < LONG_NAME ? 1 : 2;
        return slips <= allowed && word.charAt(0) == known.charAt(0);
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int slips(String word, String candidate) {
        String one = word.toLowerCase(Locale.ROOT);
        String other = candidate.toLowerCase(Locale.ROOT);
        return Math.min(DISTANCE.apply(one, other), DISTANCE.apply(singular(one), singular(other)));
    }

    private static int allowed(String word, String candidate) {
        return Math.min(word.length(), candidate.length()) < SHORTEST_WITH_SLIPS
                ? 0
                : Math.min(MOST_SLIPS, Math.max(word.length(), candidate.length()) / 3);
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
    }
}
