package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.markdown.SnippetNames;
import com.betterfleet.bfflow.markdown.SnippetNames.Snippet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** A document with the anchors of what it includes, at any depth. */
    Draft complete(Draft draft) {
        if (draft.snippets().isEmpty()) {
            return draft;
        }
        Document document = draft.document();
        Set<String> anchors = new HashSet<>(document.page().anchors());
        addAll(draft.snippets(), anchors, new HashSet<>());
        return draft.with(document.with(document.page().withAnchors(anchors)));
    }

    private void addAll(List<String> names, Set<String> anchors, Set<String> seen) {
        for (String name : names) {
            Paths.normalise(name)
                    .filter(seen::add)
                    .flatMap(files::textIfReadable)
                    .ifPresent(included -> {
                        anchors.addAll(markdown.read(name, included).anchors());
                        addAll(names(included), anchors, seen);
                    });
        }
    }

    /** The files that a text includes, as it names them. */
    static List<String> names(String text) {
        Set<String> files = new LinkedHashSet<>();
        for (Snippet snippet : SnippetNames.in(text)) {
            files.add(PART.matcher(snippet.name()).replaceFirst(""));
        }
        return List.copyOf(files);
    }
}
