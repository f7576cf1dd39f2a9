package com.betterfleet.bfflow.mkdocs;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Loads a {@code mkdocs.yml} together with what it inherits. */
final class MkDocsFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Set<Path> loaded = new HashSet<>();

    MkDocsFiles(Path root) {
        this.root = root;
    }

    /** The name under which MkDocs itself would find it. */
    static Optional<String> find(Path root) {
        return Stream.of("mkdocs.yml", "mkdocs.yaml")
                .filter(name -> Files.isRegularFile(root.resolve(name)))
                .findFirst();
    }

    /** The files that were loaded, from the root. */
    List<String> names() {
        return loaded.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    /** What kept a file from being read. */
    List<YamlProblem> problems() {
        return List.copyOf(problems);
    }

    /** The keys of a file, laid over those that it inherits; of a file that cannot be read, none. */
    Mapping load(String name) {
        Path file = root.resolve(name).normalize();
        Mapping own = loaded.add(file) ? parse(file, name) : new Mapping(Location.of(name), List.of());
        return own.get("INHERIT")
                .filter(Scalar.class::isInstance)
                .flatMap(parent -> beside(file, ((Scalar) parent).text()))
                .map(parent -> own.over(load(root.relativize(parent).toString().replace('\\', '/'))))
                .orElse(own);
    }

    private static Optional<Path> beside(Path file, String path) {
        try {
            return Optional.of(file.resolveSibling(path).normalize()).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Mapping parse(Path file, String name) {
        try {
            Optional<YamlNode> document = YamlReader.read(name, 1, text(file));
            if (document.isPresent() && document.get() instanceof Mapping mapping) {
                return mapping;
            }
        } catch (YamlSyntaxException e) {
            problems.add(e.problem());
        } catch (IOException e) {
            problems.add(new YamlProblem(
                    Location.of(name), "", "it cannot be read", "Make it readable, and save it as UTF-8."));
        }
        return new Mapping(Location.of(name), List.of());
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
