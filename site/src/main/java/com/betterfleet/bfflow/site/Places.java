package com.betterfleet.bfflow.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where each page of the repository stands in the site.
 *
 * @param pages by its path in the repository, that in the site
 * @param forge where what is no page of the site can be read
 */
record Places(Map<String, String> pages, String forge) {

    private static final String RULES = "bfflow-model/src/main/resources/META-INF/bfflow/rules";
    /** Pictures keep their name, and their folder its last part. */
    static final String IMAGES = "docs/images";

    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
    private static final Pattern LINK = Pattern.compile("([^#]*)(#.*)?");

    /** All pages of the site. */
    static Map<String, String> in(Path root) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", "index.md");
        pages.put("CHANGELOG.md", "changelog.md");
        pages.put("CONTRIBUTING.md", "contributing.md");
        add(pages, root, "docs", 1, "");
        add(pages, root, "docs/work", Integer.MAX_VALUE, "work/");
        add(pages, root, RULES, 1, "rules/");
        return pages;
    }

    private static void add(Map<String, String> pages, Path root, String from, int depth, String to)
            throws IOException {
        Path folder = root.resolve(from);
        try (Stream<Path> files = Files.walk(folder, depth)) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .forEach(file -> pages.put(slashed(root.relativize(file)), to + slashed(folder.relativize(file))));
        }
    }

    /** A link of a page as it must be in the site; empty where it can stay as it is. */
    Optional<String> moved(String page, String link) {
        Matcher parts = LINK.matcher(link);
        if (ELSEWHERE.matcher(link).matches() || !parts.matches()) {
            return Optional.empty();
        }
        String target = slashed(Path.of(page).resolveSibling(parts.group(1)).normalize());
        String anchor = Optional.ofNullable(parts.group(2)).orElse("");
        String copy = target.startsWith(IMAGES + "/") ? target.substring("docs/".length()) : pages.get(target);
        if (copy == null) {
            return Optional.of(forge + "/" + target + anchor);
        }
        Path here = Path.of("/" + pages.getOrDefault(page, page));
        return Optional.of(slashed(here.resolveSibling("").relativize(Path.of("/" + copy))) + anchor);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
