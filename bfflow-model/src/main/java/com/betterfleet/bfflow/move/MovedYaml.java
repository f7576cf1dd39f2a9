package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.yaml.YamlEdit;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the YAML files of a repository must say once a work item is in another stage. Changes values, and no other byte. */
final class MovedYaml {

    private static final Set<String> PATTERNS = Set.of("exclude_docs", "not_in_nav", "draft_docs");

    private final MovedTarget targets;
    private final MovedPattern patterns;
    private final List<String> left = new ArrayList<>();

    MovedYaml(MovedTarget targets, MovedPattern patterns) {
        this.targets = targets;
        this.patterns = patterns;
    }

    /** What could not be changed, each with its place. */
    List<String> left() {
        return List.copyOf(left);
    }

    /** A {@code mkdocs.yml}: every value that is nothing but a path, and the patterns. */
    String mkDocs(String path, String text) {
        return edited(
                path,
                text,
                (keys, edit) -> keys.entries().forEach(entry -> {
                    UnaryOperator<String> line = PATTERNS.contains(entry.key()) ? patterns::line : targets::fromPages;
                    scalars(entry.value()).forEach(value -> change(value, line, edit));
                }));
    }

    /** A file of a plugin that makes the navigation from files beside the pages, {@code .nav.yml} or {@code .pages}. */
    String navigation(String path, String text) {
        String folder = FolderMove.folder(path);
        return edited(
                path,
                text,
                (keys, edit) -> Stream.of("nav", "arrange")
                        .flatMap(key -> keys.get(key).stream())
                        .flatMap(MovedYaml::scalars)
                        .forEach(value -> {
                            String now = targets.from(folder, value.text());
                            if (now.startsWith("..") && !value.text().startsWith("..")) {
                                left.add(value.location() + ": '" + value.text()
                                        + "' is no longer in this folder; take it out");
                            } else {
                                change(value, old -> targets.from(folder, old), edit);
                            }
                        }));
    }

    /** A policy: the paths of its waivers. */
    String policy(String path, String text) {
        return edited(path, text, (keys, edit) -> paths(keys, "waivers", "artefact", targets::fromTop, edit));
    }

    /** A baseline. */
    String baseline(String path, String text) {
        return edited(path, text, (keys, edit) -> paths(keys, "findings", "artefact", targets::fromTop, edit));
    }

    /** A lock: the sections that were agreed on. */
    String lock(String path, String text) {
        return edited(path, text, (keys, edit) -> paths(keys, "agreed", "link", targets::fromTopWithPart, edit));
    }

    private void paths(Mapping keys, String list, String key, UnaryOperator<String> moved, YamlEdit edit) {
        keys.get(list)
                .filter(Sequence.class::isInstance)
                .map(values -> ((Sequence) values).values().stream())
                .orElseGet(Stream::empty)
                .filter(Mapping.class::isInstance)
                .flatMap(value -> ((Mapping) value).get(key).stream())
                .flatMap(MovedYaml::scalars)
                .forEach(value -> change(value, moved, edit));
    }

    private void change(Scalar value, UnaryOperator<String> line, YamlEdit edit) {
        if (!edit.change(value, line)) {
            left.add(value.location() + ": '" + value.text().strip()
                    + "' is written so that it cannot be changed; change it by hand");
        }
    }

    private static Stream<Scalar> scalars(YamlNode node) {
        if (node instanceof Sequence list) {
            return list.values().stream().flatMap(MovedYaml::scalars);
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> scalars(entry.value()));
        }
        return node instanceof Scalar value && !value.isNull() ? Stream.of(value) : Stream.empty();
    }

    /** What is to be done with the keys of a file. */
    private interface Change {
        void make(Mapping keys, YamlEdit edit);
    }

    private String edited(String path, String text, Change change) {
        YamlEdit edit = new YamlEdit(text, 1);
        try {
            Optional<YamlNode> node = YamlReader.read(path, 1, text);
            if (node.isPresent() && node.get() instanceof Mapping keys) {
                change.make(keys, edit);
            }
            return edit.result();
        } catch (YamlSyntaxException e) {
            left.add(e.location() + ": " + e.getMessage() + "; what names the work item here stays as it is");
            return text;
        }
    }
}
