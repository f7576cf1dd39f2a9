package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.markdown.SnippetNames;
import com.betterfleet.bfflow.page.Page;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages that a page includes: their headings are anchors of the page that includes them. */
final class Snippets {

    private static final Pattern PART = Pattern.compile(":[^/\\\\]*$");

    private final MarkdownReader markdown;
    private final FileTree files;

    Snippets(MarkdownReader markdown, FileTree files) {
        this.markdown = markdown;
        this.files = files;
    }

    /** The page with the anchors of what it includes, at any depth. */
    Page complete(Page page, String text) {
        if (!text.contains(SnippetNames.MARK)) {
            return page;
        }
        Set<String> anchors = new HashSet<>(page.anchors());
        addAll(text, anchors, new HashSet<>());
        return page.withAnchors(anchors);
    }

    private void addAll(String text, Set<String> anchors, Set<String> seen) {
        for (String name : names(text)) {
            Paths.normalise(name)
                    .filter(seen::add)
                    .flatMap(files::textIfReadable)
                    .ifPresent(included -> {
                        anchors.addAll(markdown.read(name, included).anchors());
                        addAll(included, anchors, seen);
                    });
        }
    }

    private static Set<String> names(String text) {
        Set<String> files = new LinkedHashSet<>();
        SnippetNames.in(text)
                .forEach(snippet -> files.add(PART.matcher(snippet.name()).replaceFirst("")));
        return files;
    }
}
