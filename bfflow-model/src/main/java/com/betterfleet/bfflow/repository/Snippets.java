package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Page;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pages that a page includes: their headings are anchors of the page that includes them.
 *
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extensions/snippets/">pymdownx.snippets</a>
 */
final class Snippets {

    private static final String MARK = "8<-";

    /** On one line, {@code --8<-- "file.md:section"}; a semicolon before it switches it off. */
    private static final Pattern INLINE = Pattern.compile("(?m)^[ \\t]*-+8<-+[ \\t]+[\"']([^\"']+)[\"']");

    /** Between two marks, a file a line. */
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^[ \\t]*-+8<-+[ \\t]*\\R((?:.*\\R)*?)[ \\t]*-+8<-+[ \\t]*$");

    private static final Pattern PART = Pattern.compile(":[^/\\\\]*$");

    private final MarkdownReader markdown;
    private final FileTree files;

    Snippets(MarkdownReader markdown, FileTree files) {
        this.markdown = markdown;
        this.files = files;
    }

    /** The page with the anchors of what it includes, at any depth. */
    Page complete(Page page, String text) {
        if (!text.contains(MARK)) {
            return page;
        }
        Set<String> anchors = new HashSet<>(page.anchors());
        addAll(text, anchors, new HashSet<>());
        return new Page(page.blocks(), page.links(), page.tags(), anchors, page.headings());
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
        Set<String> names = new LinkedHashSet<>();
        INLINE.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        BLOCK.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(";"))
                .forEach(names::add);
        Set<String> files = new LinkedHashSet<>();
        names.forEach(name -> files.add(PART.matcher(name).replaceFirst("")));
        return files;
    }
}
