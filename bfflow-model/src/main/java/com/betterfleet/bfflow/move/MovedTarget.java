package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.text.Address;
import java.util.regex.Pattern;

/** What links must say once a work item is in another stage. */
final class MovedTarget {

    /** A part of the same page, or what a macro makes: like an address, it leads there from everywhere. */
    private static final Pattern FIXED = Pattern.compile("(?s)[#?].*|\\s*|.*(?:\\{\\{|\\{%).*");

    private final MovedPath paths;
    private final String pages;

    /** {@code pages} is the folder of which a site is made, from the root. */
    MovedTarget(ItemMove move, String pages) {
        this.paths = new MovedPath(move);
        this.pages = pages;
    }

    /** The target of a link on a page, which lies in this folder before the move. */
    String link(String folder, String target) {
        if (Address.is(target) || FIXED.matcher(target).matches()) {
            return target;
        }
        String path = Address.path(target);
        return (path.startsWith("/") ? fromRoot(path) : paths.written(folder, path)) + target.substring(path.length());
    }

    /** A path from the root, or from the folder of the site's pages. */
    String fromRoot(String path) {
        String moved = paths.written("", path);
        return moved.equals(path) ? fromPages(path) : moved;
    }

    /** A path from the folder of the site's pages. */
    String fromPages(String path) {
        return paths.written(pages, path);
    }

    /** A path from a folder. */
    String from(String folder, String path) {
        return paths.written(folder, path);
    }

    /** A path from the root and no other folder. */
    String fromTop(String path) {
        return from("", path);
    }

    /** The same with a {@code #} and a part of the page behind it. */
    String fromTopWithPart(String target) {
        String path = Address.path(target);
        return fromTop(path) + target.substring(path.length());
    }
}
