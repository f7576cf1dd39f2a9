package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.Vocabulary;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fixed words of a page, as a repository wants them. The headings of types are not among them: the policy words those.
 *
 * @param changed the words that are not as they are by default
 */
public record PageWords(Map<PageWord, String> changed) {

    /** Every word as it is by default. */
    public static final PageWords DEFAULTS = new PageWords(Map.of());

    private static final String FILE = "_words.yml";

    public PageWords {
        changed = Map.copyOf(changed);
    }

    /** Where a repository words its pages, if it does. */
    public static String path(String notesFolder) {
        return notesFolder + "/" + FILE;
    }

    /**
     * The words of a file: a mapping of keys to texts. What it does not say stays as it is by default.
     *
     * @param path the file, for messages
     * @throws PolicyException if there is any mistake in it
     */
    public static PageWords read(String path, String text) throws PolicyException {
        Optional<YamlNode> document;
        try {
            document = YamlReader.read(path, 1, text);
        } catch (YamlSyntaxException e) {
            throw new PolicyException(List.of(e.problem()));
        }
        if (document.isEmpty()) {
            return DEFAULTS;
        }
        StrictMapping mapping = StrictMapping.of(document.get(), Vocabulary.of("key", PageWord.keys()));
        Map<PageWord, String> changed = new EnumMap<>(PageWord.class);
        for (PageWord word : PageWord.values()) {
            mapping.text(word.key())
                    .filter(value -> isGood(mapping, word, value))
                    .ifPresent(value -> changed.put(word, value.text().strip()));
        }
        if (!mapping.problems().isEmpty()) {
            throw new PolicyException(mapping.problems());
        }
        return new PageWords(changed);
    }

    private static boolean isGood(StrictMapping mapping, PageWord word, Scalar value) {
        if (value.text().isBlank()) {
            mapping.problem(
                    value.location(),
                    word.key(),
                    "'" + word.key() + "' is empty",
                    "Write a text, or leave the key out.");
            return false;
        }
        if (word.hasGap() && !value.text().contains(PageWord.GAP)) {
            mapping.problem(
                    value.location(),
                    word.key(),
                    "'" + word.key() + "' must hold {}, which the page fills in",
                    "Write it as in '" + word.text() + "'.");
            return false;
        }
        return true;
    }

    /** A word. */
    public String get(PageWord word) {
        return changed.getOrDefault(word, word.text());
    }

    /** A word with its gap filled. */
    public String get(PageWord word, String filling) {
        return before(word) + filling + after(word);
    }

    /** What stands before the gap of a word. */
    public String before(PageWord word) {
        String text = get(word);
        int gap = text.indexOf(PageWord.GAP);
        return gap < 0 ? text : text.substring(0, gap);
    }

    /** What stands behind the gap of a word. */
    public String after(PageWord word) {
        String text = get(word);
        int gap = text.indexOf(PageWord.GAP);
        return gap < 0 ? "" : text.substring(gap + PageWord.GAP.length());
    }
}
