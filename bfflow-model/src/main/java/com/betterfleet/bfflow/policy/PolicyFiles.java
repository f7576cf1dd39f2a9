package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads a policy together with what it extends, as one mapping whose values still know the file that they stand in. */
final class PolicyFiles {

    private static final String WAIVERS = "waivers";

    private final PolicySources sources;
    private final List<YamlProblem> problems = new ArrayList<>();

    PolicyFiles(PolicySources sources) {
        this.sources = sources;
    }

    /** What went wrong while loading. */
    List<YamlProblem> problems() {
        return List.copyOf(problems);
    }

    /** A policy with what it extends below it; of a file that cannot be read, nothing. */
    Mapping load(String name) {
        return load(name, List.of(name));
    }

    private Mapping load(String name, List<String> chain) {
        Optional<YamlNode> document = document(name);
        Mapping own = document.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElseGet(() -> new Mapping(Location.of(name), List.of()));
        StrictMapping keys = StrictMapping.of(document.orElse(own), PolicyKeys.ALL);
        Mapping whole = new Mapping(own.location(), List.of());
        for (Scalar extended : keys.texts("extends")) {
            whole = lay(extended(extended, keys, chain), whole);
        }
        problems.addAll(keys.problems());
        return lay(own, whole);
    }

    /**
     * The one laid over the other. A list takes the place of the one below, for only so can it be made shorter; but waivers
     * add up, as each stands for itself.
     */
    private static Mapping lay(Mapping above, Mapping below) {
        Mapping both = above.over(below);
        Optional<Sequence> first = waivers(below);
        Optional<Sequence> second = waivers(above);
        if (first.isEmpty() || second.isEmpty()) {
            return both;
        }
        return new Mapping(
                both.location(),
                both.entries().stream()
                        .map(entry -> entry.key().equals(WAIVERS) ? joined(entry, first.get(), second.get()) : entry)
                        .toList());
    }

    private static Optional<Sequence> waivers(Mapping policy) {
        return policy.get(WAIVERS).filter(Sequence.class::isInstance).map(Sequence.class::cast);
    }

    private static Entry joined(Entry entry, Sequence first, Sequence second) {
        List<YamlNode> all = Stream.concat(first.values().stream(), second.values().stream())
                .distinct()
                .toList();
        return new Entry(entry.key(), entry.location(), new Sequence(second.location(), second.tag(), all));
    }

    private Mapping extended(Scalar written, StrictMapping keys, List<String> chain) {
        Mapping nothing = new Mapping(written.location(), List.of());
        Optional<String> path = PolicyValues.path(keys, "extends", written);
        if (path.isEmpty()) {
            return nothing;
        }
        Optional<String> name = sources.find(path.get());
        if (name.isEmpty()) {
            keys.problem(
                    written.location(),
                    "extends",
                    "there is no '" + written.text() + "', neither in the repository nor on the plugin's classpath",
                    "Mend the path, or add the dependency of the plugin that holds it.");
            return nothing;
        }
        List<String> longer = Stream.concat(chain.stream(), name.stream()).toList();
        if (chain.contains(name.get())) {
            keys.problem(
                    written.location(),
                    "extends",
                    "these policies extend each other: "
                            + String.join(" → ", longer.subList(chain.indexOf(name.get()), longer.size())),
                    "Take one of them out.");
            return nothing;
        }
        return load(name.get(), longer);
    }

    private Optional<YamlNode> document(String name) {
        try {
            return YamlReader.read(name, 1, sources.text(name));
        } catch (YamlSyntaxException e) {
            problems.add(e.problem());
        } catch (NoSuchFileException e) {
            problems.add(new YamlProblem(Location.of(name), "", "there is no such file", "Mend its path."));
        } catch (AccessDeniedException e) {
            problems.add(
                    new YamlProblem(Location.of(name), "", "there is no permission to read it", "Make it readable."));
        } catch (IOException e) {
            problems.add(new YamlProblem(
                    Location.of(name), "", "it cannot be read: " + e.getMessage(), "Make it readable, in UTF-8."));
        }
        return Optional.empty();
    }
}
