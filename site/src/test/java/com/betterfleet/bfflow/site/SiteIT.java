package com.betterfleet.bfflow.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The site as it is published: all pages are there, and nothing on them leads nowhere. */
class SiteIT {

    private static final Path SITE = Path.of(System.getProperty("site.folder"));

    private final Map<Path, Document> pages = new HashMap<>();

    @Test
    void no_link_is_dead() throws Exception {
        List<String> dead = new ArrayList<>();
        for (Path page : all()) {
            for (Element element : page(page).select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.isEmpty() && !link.equals("#") && !leads(page, URI.create(link))) {
                    dead.add(SITE.relativize(page) + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void guides_rules_goals_and_our_own_chain_have_pages() {
        assertThat(SITE).isDirectoryRecursivelyContaining("glob:**/site/format.html");
        assertThat(SITE).isDirectoryRecursivelyContaining("glob:**/site/rules/story-release-note.html");
        assertThat(SITE).isDirectoryRecursivelyContaining("glob:**/site/validate-mojo.html");
        assertThat(SITE).isDirectoryRecursivelyContaining("glob:**/site/bfflow.html");
    }

    @Test
    void every_guide_is_in_the_menu() throws Exception {
        List<String> guides;
        try (Stream<Path> files = Files.list(SITE.resolveSibling("pages/markdown"))) {
            guides = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ".html"))
                    .toList();
        }
        // a page has no link to itself, so this is one that is no guide
        assertThat(page(SITE.resolve("bfflow.html")).select("#leftColumn a").eachAttr("href"))
                .containsAll(guides);
    }

    private boolean leads(Path page, URI link) throws IOException {
        if (link.getScheme() != null || link.getHost() != null) {
            return true;
        }
        String path = link.getPath();
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return target.startsWith(SITE)
                && Files.isRegularFile(target)
                && (link.getFragment() == null || hasAnchor(target, link.getFragment()));
    }

    private boolean hasAnchor(Path target, String anchor) throws IOException {
        return page(target).getElementById(anchor) != null
                || !page(target).getElementsByAttributeValue("name", anchor).isEmpty();
    }

    private Document page(Path file) throws IOException {
        Document page = pages.get(file);
        if (page == null) {
            page = Jsoup.parse(file);
            pages.put(file, page);
        }
        return page;
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
