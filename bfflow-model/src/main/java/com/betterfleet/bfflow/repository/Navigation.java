package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.mkdocs.PathPatterns;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the pages that the navigation of a site leaves out. */
final class Navigation {

    private Navigation() {}

    /** The paths of governed pages that nobody finds on the site but by a link or a search. */
    static List<String> leavesOut(MkDocs site, List<Document> documents) {
        if (site.nav().isEmpty() || site.navElsewhere()) {
            return List.of();
        }
        Set<String> listed = site.nav().orElseThrow().stream()
                .map(page -> Paths.normalise(page).orElse(page))
                .collect(Collectors.toSet());
        // what is no page is a folder or a pattern, for a plugin that knows what to make of it
        PathPatterns patterns = PathPatterns.of(listed.stream()
                .filter(page -> page.contains("*") || !Paths.isMarkdown(page))
                .collect(Collectors.joining("\n")));
        PathPatterns excluded = PathPatterns.of(site.excludeDocs());
        PathPatterns meant = PathPatterns.of(site.notInNav());
        String folder = site.docsDir().isEmpty() ? "" : site.docsDir() + "/";
        Set<String> paths = documents.stream().map(Document::path).collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> document.kind() != Kind.SUPPORTING)
                .map(Document::path)
                .filter(path -> path.startsWith(folder) && !isShadowed(path, paths))
                .map(path -> path.substring(folder.length()))
                .filter(page -> !listed.contains(page) && !patterns.match(page))
                .filter(page -> !excluded.match(page) && !meant.match(page))
                .map(page -> folder + page)
                .toList();
    }

    /** Of a README.md beside an index.md, MkDocs makes no page. */
    private static boolean isShadowed(String path, Set<String> paths) {
        return Paths.name(path).equalsIgnoreCase("README.md") && paths.contains(Paths.parent(path) + "/index.md");
    }
}
