package com.betterfleet.bfflow.linear.mirror;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page.Anchored;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a reader of Linear finds a page: on the site that is made of it, else in the forge, else only by its path.
 *
 * @param site how the site is made
 * @param source the address of the repository's root in the forge
 */
public record PageLinks(Optional<MkDocs> site, Optional<String> source) {

    /** The address of a part of a page; of all of it where the anchor is empty. */
    public String to(String path, String anchor) {
        String page = site.flatMap(made -> made.address(path))
                .or(() -> source.map(forge -> forge.replaceAll("/+$", "") + "/" + encoded(path)))
                .orElse(path);
        return anchor.isEmpty() ? page : page + "#" + anchor;
    }

    /** The address of what stands at a place of a page, as near as an anchor leads. */
    public String to(Document document, Location place) {
        return to(
                document.path(),
                document.page().headings().stream()
                        .filter(anchored ->
                                anchored.heading().location().equals(place) && !place.equals(document.heading()))
                        .map(Anchored::anchor)
                        .findFirst()
                        .orElse(""));
    }

    /** What the target of a link, written from the root, must be for a reader of Linear. */
    String target(String written, String page) {
        if (written.startsWith("#")) {
            return to(page, written.substring(1));
        }
        if (!FolderMove.isRelative(written)) {
            return written;
        }
        int end = (int) written.chars().takeWhile(c -> c != '#' && c != '?').count();
        String rest = written.substring(end);
        return to(decoded(written.substring(0, end)), "") + rest;
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            return path;
        }
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : new URI(path).getPath();
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
