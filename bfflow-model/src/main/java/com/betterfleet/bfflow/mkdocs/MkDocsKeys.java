package com.betterfleet.bfflow.mkdocs;

import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the keys of a {@code mkdocs.yml} mean to us. */
final class MkDocsKeys {

    private static final String DEFAULT_DOCS_DIR = "docs";

    /** Plugins that read the navigation, or part of it, from files beside the pages or from other repositories. */
    private static final Set<String> NAV_PLUGINS =
            Set.of("awesome-nav", "awesome-pages", "literate-nav", "monorepo", "multirepo");

    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+:|//).*");

    private final Mapping keys;

    MkDocsKeys(Mapping keys) {
        this.keys = keys;
    }

    MkDocs read(String file, List<YamlProblem> loading) {
        MkDocsAnchors anchors = MkDocsAnchors.of(options("markdown_extensions"));
        return new MkDocs(
                file,
                text("site_url"),
                text("docs_dir").map(MkDocsKeys::normalise).orElse(DEFAULT_DOCS_DIR),
                nav(),
                text("use_directory_urls")
                        .map(flag -> !flag.equalsIgnoreCase("false"))
                        .orElse(true),
                options("plugins").stream().anyMatch(plugin -> NAV_PLUGINS.contains(plugin.name())),
                text("exclude_docs").orElse(""),
                text("not_in_nav").orElse(""),
                anchors.style(),
                Stream.concat(loading.stream(), anchors.problem().stream()).toList());
    }

    /** Text that is not blank; of {@code !ENV [NAME, default]} the default, as nobody knows the site's environment. */
    private Optional<String> text(String key) {
        return keys.get(key)
                .flatMap(value -> {
                    if (value instanceof Sequence list
                            && value.tag().equals("!ENV")
                            && list.values().size() > 1) {
                        return Optional.of(list.values().get(list.values().size() - 1));
                    }
                    return value.tag().equals("!ENV") ? Optional.empty() : Optional.of(value);
                })
                .filter(value -> value instanceof Scalar && !value.isNull())
                .map(value -> ((Scalar) value).text())
                .filter(text -> !text.isBlank());
    }

    private static String normalise(String path) {
        try {
            return Path.of(path).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return DEFAULT_DOCS_DIR;
        }
    }

    private Optional<List<String>> nav() {
        List<String> pages = new ArrayList<>();
        keys.get("nav")
                .filter(Sequence.class::isInstance)
                .ifPresent(nav -> pages(nav, pages, Collections.newSetFromMap(new IdentityHashMap<>())));
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
    }

    /** A node with an anchor can stand in many places; once is enough, or a small file could hold millions of pages. */
    private static void pages(YamlNode node, List<String> pages, Set<YamlNode> seen) {
        if (!seen.add(node) || node.isNull()) {
            return;
        }
        if (node instanceof Scalar page) {
            if (!ADDRESS.matcher(page.text()).matches()) {
                pages.add(page.text());
            }
        } else if (node instanceof Sequence list) {
            list.values().forEach(item -> pages(item, pages, seen));
        } else if (node instanceof Mapping titled) {
            titled.entries().forEach(entry -> pages(entry.value(), pages, seen));
        }
    }

    /** Things that are switched on: a list whose items are names, or names with settings, or a mapping of these. */
    private List<Option> options(String key) {
        Optional<YamlNode> value = keys.get(key);
        List<YamlNode> items = value.filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).values())
                .orElseGet(() -> value.stream().toList());
        List<Option> options = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof Scalar name) {
                options.add(new Option(name.text(), new Mapping(name.location(), List.of())));
            } else if (item instanceof Mapping settings) {
                settings.entries().forEach(entry -> options.add(option(entry)));
            }
        }
        return options;
    }

    private static Option option(Entry entry) {
        return new Option(
                entry.key(),
                entry.value() instanceof Mapping settings ? settings : new Mapping(entry.location(), List.of()));
    }

    /**
     * An extension or a plugin that is switched on.
     *
     * @param settings its settings, if any
     */
    record Option(String name, Mapping settings) {}
}
