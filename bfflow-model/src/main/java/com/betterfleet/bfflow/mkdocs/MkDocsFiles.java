package com.betterfleet.bfflow.mkdocs;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlProblem;
import com.betterfleet.bfflow.yaml.YamlReader;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    private final SourceTree tree;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final Set<String> loaded = new HashSet<>();

    MkDocsFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** The name under which MkDocs itself would find it. */
    static Optional<String> find(SourceTree tree) {
        return Stream.of("mkdocs.yml", "mkdocs.yaml")
                .filter(name -> isFile(tree, name))
                .findFirst();
    }

    /** The files that were loaded, from the root. */
    List<String> names() {
        return loaded.stream().sorted().toList();
    }

    /** What kept a file from being read. */
    List<YamlProblem> problems() {
        return List.copyOf(problems);
    }

    /** The keys of a file, laid over those that it inherits; of a file that cannot be read, none. */
    Mapping load(String name) {
        Mapping own = loaded.add(name) ? parse(name) : new Mapping(Location.of(name), List.of());
        return own.get("INHERIT")
                .filter(Scalar.class::isInstance)
                .flatMap(parent -> beside(name, ((Scalar) parent).text()))
                .map(parent -> own.over(load(parent)))
                .orElse(own);
    }

    private Optional<String> beside(String file, String path) {
        try {
            // what lies beside the repository is not read: nobody who checks it out has it
            return Optional.of(Path.of(file).resolveSibling(path).normalize())
                    .filter(sibling -> !sibling.isAbsolute() && !sibling.startsWith(".."))
                    .map(sibling -> sibling.toString().replace('\\', '/'))
                    .filter(sibling -> isFile(tree, sibling));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isFile(SourceTree tree, String path) {
        return tree.isThere(path) && !tree.isFolder(path);
    }

    private Mapping parse(String name) {
        try {
            Optional<YamlNode> document = YamlReader.read(name, 1, text(name));
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

    private String text(String name) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(tree.bytes(name)))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
