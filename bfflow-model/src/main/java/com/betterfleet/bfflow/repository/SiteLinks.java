package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Site.DeadLink;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Prose;
import com.betterfleet.bfflow.text.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the links on pages as MkDocs does, and finds those that lead nowhere.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/#validation">MkDocs: validation of links</a>
 */
final class SiteLinks {

    /** A line that brings the text of another file, and its headings with it. */
    private static final Pattern INCLUSION = Pattern.compile("-+8<-+|\\{%-?\\s*include");

    private final FileTree files;
    private final MarkdownReader markdown;
    private final Fragments fragments;
    private final Map<String, Document> documents;
    private final Optional<String> pagesFolder;
    private final Map<String, Boolean> existing = new HashMap<>();
    private final Map<String, Optional<Page>> otherPages = new HashMap<>();

    /** {@code pagesFolder} is the one of which the generator makes its site; empty where nothing says so. */
    SiteLinks(
            FileTree files,
            MarkdownReader markdown,
            Fragments fragments,
            Map<String, Document> documents,
            Optional<String> pagesFolder) {
        this.files = files;
        this.markdown = markdown;
        this.fragments = fragments;
        this.documents = documents;
        this.pagesFolder = pagesFolder;
    }

    /** The links on a page that lead nowhere, but for these. */
    List<DeadLink> dead(Document document, Set<Link> others) {
        List<DeadLink> dead = new ArrayList<>();
        // the same few are linked to again and again
        Map<String, Optional<Target>> faults = new HashMap<>();
        for (Link link : document.page().links()) {
            if (!others.contains(link)) {
                faults.computeIfAbsent(link.target(), target -> fault(link))
                        .ifPresent(target -> dead.add(new DeadLink(link, target)));
            }
        }
        return dead;
    }

    private Optional<Target> fault(Link link) {
        String written = link.target();
        if (isUnchecked(written)) {
            return Optional.empty();
        }
        String from = link.location().path();
        String file = Address.path(written);
        if (file.isEmpty()) {
            return anchorFault(from, fragments.anchor(link));
        }
        if (!namesFile(file)) {
            return Optional.empty();
        }
        Optional<String> path = LinkResolver.path(link);
        return path.isEmpty()
                ? Optional.of(new Target.OutsideRepository())
                : fault(from, path.get(), fragments.anchor(link));
    }

    /** To the web, from the site's root, or made by a macro: MkDocs does not look where these lead. */
    private static boolean isUnchecked(String link) {
        return link.startsWith("/")
                || link.startsWith("\\")
                || Address.hasScheme(link)
                || link.contains("{{")
                || link.contains("{%");
    }

    private Optional<Target> fault(String from, String path, String anchor) {
        if (!existing.computeIfAbsent(path, files::isFileOrLinkToOne)) {
            return files.isFolder(path) ? Optional.empty() : Optional.of(new Target.NoFile(path));
        }
        return isOnSite(from) && !isOnSite(path)
                ? Optional.of(new Target.OutsideSite(path, pagesFolder.orElse("")))
                : anchorFault(path, anchor);
    }

    /** To MkDocs, a link whose last part has no ending may be anything. */
    private static boolean namesFile(String file) {
        int first = file.lastIndexOf('/') + 1;
        while (first < file.length() && file.charAt(first) == '.') {
            first++;
        }
        return file.indexOf('.', first) >= 0;
    }

    private boolean isOnSite(String path) {
        return pagesFolder
                .map(folder -> folder.isEmpty() || path.startsWith(folder + "/"))
                .orElse(true);
    }

    /** Anchors with two underscores are an extension's own, and {@code :~:} is for the browser. */
    private Optional<Target> anchorFault(String path, String anchor) {
        return anchor.isEmpty() || anchor.startsWith("__") || anchor.contains(":~:")
                ? Optional.empty()
                : page(path)
                        .filter(page -> !page.anchors().contains(anchor) && !includesOthers(page))
                        .map(page -> new Target.NoAnchor(path, anchor));
    }

    private static boolean includesOthers(Page page) {
        for (Line line : Prose.lines(page.blocks())) {
            if (INCLUSION.matcher(line.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Page> page(String path) {
        Document document = documents.get(path);
        if (document != null) {
            return Optional.of(document.page());
        }
        return Paths.isMarkdown(path)
                ? otherPages.computeIfAbsent(
                        path, key -> files.textIfReadable(key).map(text -> markdown.read(key, text)))
                : Optional.empty();
    }
}
