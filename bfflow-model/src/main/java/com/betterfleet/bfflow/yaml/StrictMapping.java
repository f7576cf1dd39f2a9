package com.betterfleet.bfflow.yaml;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping whose keys and values must be the expected ones. Asks for what it wants and gets it, or nothing and a problem
 * on the list, so that all mistakes of a file come out in one go. A key without a value counts as absent.
 *
 * <pre>{@code
 * StrictMapping release = StrictMapping.of(node, Vocabulary.keys("version", "date", "yanked"));
 * Optional<Scalar> version = release.text("version");
 * if (release.isMissing("version")) …
 * release.problems()
 * }</pre>
 */
public final class StrictMapping {

    private final Mapping mapping;
    private final String name;
    private final Set<String> meant = new TreeSet<>();
    private final List<YamlProblem> problems;

    private StrictMapping(Mapping mapping, String name, List<YamlProblem> problems) {
        this.mapping = mapping;
        this.name = name;
        this.problems = problems;
    }

    /** A document that must be a mapping with no other keys than these; one that is none counts as empty. */
    public static StrictMapping of(YamlNode document, Vocabulary keys) {
        List<YamlProblem> problems = new ArrayList<>();
        if (document instanceof Mapping mapping) {
            return new StrictMapping(mapping, "", problems).allowing(keys);
        }
        if (!document.isNull()) {
            problems.add(new YamlProblem(
                    document.location(),
                    "",
                    "'key: value' lines must stand here, not " + said(document),
                    "Use the keys: " + String.join(", ", keys.words()) + "."));
        }
        return new StrictMapping(new Mapping(document.location(), List.of()), "", problems);
    }

    private StrictMapping allowing(Vocabulary keys) {
        for (Entry entry : mapping.entries()) {
            if (!keys.knows(entry.key())) {
                unknown(entry.key(), entry.location(), entry.key(), keys);
                keys.meant(entry.key())
                        .filter(key -> mapping.get(key).isEmpty())
                        .ifPresent(meant::add);
            }
        }
        return this;
    }

    /** The known keys that unknown ones probably stand for: they are misspelt, not missing. */
    public Set<String> meant() {
        return Set.copyOf(meant);
    }

    /** Whether this key is there and has a value, of whatever type. */
    public boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /** Whether this key, or its value, is not there, nor a misspelling of it. */
    public boolean isMissing(String key) {
        return !has(key) && !meant.contains(key);
    }

    /** Where the mapping begins. */
    public Location location() {
        return mapping.location();
    }

    /** Where this key stands, else where the mapping begins. */
    public Location at(String key) {
        return mapping.find(key).map(Entry::location).orElseGet(mapping::location);
    }

    /** Every key that is there, unknown ones too, in the order of the file. */
    public List<Entry> entries() {
        return mapping.entries();
    }

    /** What the mapping itself is called from the top of the file: {@code configuration[1]}. */
    public String name() {
        return name;
    }

    /** What a key of this mapping is called from the top of the file: {@code breaking.impact}. */
    public String name(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    /** A single value, as it is written. Numbers and {@code true} are text as well: the default of a setting, a version. */
    public Optional<Scalar> text(String key) {
        Optional<YamlNode> value = mapping.get(key);
        return value.isEmpty() ? Optional.empty() : expect(Scalar.class, key, value.get(), "text");
    }

    /** A single value that must be there; where it is not, a problem on the list, with what to do about it, and no text. */
    public String required(String key, String fix) {
        if (isMissing(key)) {
            problem(at(key), key, "'" + key + "' is missing", fix);
        }
        return text(key).map(Scalar::text).orElse("");
    }

    /** Several single values, none of them blank; one that stands alone is a list of one. */
    public List<Scalar> texts(String key) {
        Optional<YamlNode> value = mapping.get(key);
        return value.isEmpty() ? List.of() : texts(key, value.get());
    }

    private List<Scalar> texts(String key, YamlNode value) {
        if (value instanceof Sequence list) {
            return items(Scalar.class, key, list, "text");
        }
        if (isBlank(value)) {
            wrong(key, value, "text or a list of text");
            return List.of();
        }
        return expect(Scalar.class, key, value, "text or a list of text").stream()
                .toList();
    }

    /** One of these words, exactly as it stands in the vocabulary. */
    public Optional<String> word(String key, Vocabulary words) {
        Optional<Scalar> value = text(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Scalar word = value.get();
        if (!words.knows(word.text())) {
            unknown(key, word.location(), word.text(), words);
            return Optional.empty();
        }
        return Optional.of(word.text());
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String key) {
        Optional<YamlNode> value = mapping.get(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Scalar scalar && scalar.type() == YamlNode.Type.BOOLEAN) {
            return Optional.of(Boolean.parseBoolean(scalar.text()));
        }
        wrong(key, value.get(), "true or false");
        return Optional.empty();
    }

    /** A mapping with no other keys than these. */
    public Optional<StrictMapping> mapping(String key, Vocabulary keys) {
        Optional<StrictMapping> nested = freeMapping(key);
        return nested.isEmpty() ? nested : Optional.of(nested.get().allowing(keys));
    }

    /** A mapping whose keys are free. */
    public Optional<StrictMapping> freeMapping(String key) {
        Optional<YamlNode> value = mapping.get(key);
        return value.isEmpty()
                ? Optional.empty()
                : expect(Mapping.class, key, value.get(), "a mapping")
                        .map(nested -> new StrictMapping(nested, name(key), problems));
    }

    /** A list of mappings with no other keys than these. */
    public List<StrictMapping> mappings(String key, Vocabulary keys) {
        Optional<YamlNode> value = mapping.get(key);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Mapping> items = expect(Sequence.class, key, value.get(), "a list of mappings")
                .map(list -> items(Mapping.class, key, list, "a mapping"))
                .orElseGet(List::of);
        List<StrictMapping> all = new ArrayList<>();
        for (Mapping item : items) {
            String itemName = name(key) + "[" + (all.size() + 1) + "]";
            all.add(new StrictMapping(item, itemName, problems).allowing(keys));
        }
        return all;
    }

    private <N extends YamlNode> List<N> items(Class<N> type, String key, Sequence list, String expected) {
        List<N> items = new ArrayList<>();
        for (YamlNode item : list.values()) {
            if (type.isInstance(item) && !isBlank(item)) {
                items.add(type.cast(item));
            } else {
                problem(
                        item.location(),
                        key,
                        "every item of '" + key + "' must be " + expected + ", not " + said(item),
                        "Write " + expected + " here.");
            }
        }
        return items;
    }

    private <N extends YamlNode> Optional<N> expect(Class<N> type, String key, YamlNode value, String expected) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        wrong(key, value, expected);
        return Optional.empty();
    }

    private void wrong(String key, YamlNode value, String expected) {
        problem(
                value.location(),
                key,
                "'" + key + "' must be " + expected + ", not " + said(value),
                "Write " + expected + " here.");
    }

    private static boolean isBlank(YamlNode value) {
        return value.isNull()
                || (value instanceof Scalar scalar && scalar.text().isBlank());
    }

    private static String said(YamlNode value) {
        if (isBlank(value)) {
            return "empty";
        }
        return value instanceof Scalar scalar ? "'" + scalar.text() + "'" : value.noun();
    }

    private void unknown(String key, Location location, String word, Vocabulary words) {
        problems.add(new YamlProblem(
                location, name(key), words.unknown(word), words.fix(word), words.respelling(location, word)));
    }

    /** Adds a problem that only the caller can see, about a key of this mapping. */
    public void problem(Location location, String key, String message, String fix) {
        problems.add(new YamlProblem(location, name(key), message, fix));
    }

    /** The problems of the whole file so far, in its order: of this mapping, those that hold it and those in it. */
    public List<YamlProblem> problems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<YamlProblem> inOrder = new ArrayList<>(problems);
        inOrder.sort(Comparator.comparing(YamlProblem::location));
        return inOrder;
    }
}
