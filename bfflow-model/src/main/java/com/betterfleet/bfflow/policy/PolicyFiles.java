package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.StrictMapping;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
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
            whole = Layers.lay(extended(extended, keys, chain), whole);
        }
        problems.addAll(keys.problems());
        return Layers.lay(own, whole);
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
            problems.add(new YamlProblem(
                    Location.of(name), "", "there is no permission to read it", "Make it readable."));
        } catch (IOException e) {
            problems.add(new YamlProblem(
                    Location.of(name), "", "it cannot be read: " + e.getMessage(), "Make it readable, in UTF-8."));
        }
        return Optional.empty();
    }
}
