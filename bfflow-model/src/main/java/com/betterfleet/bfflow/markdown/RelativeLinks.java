package com.betterfleet.bfflow.markdown;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Keeps the relative links and images of a text right when the text changes its place. Addresses, links from the root, links
 * within the page and all that is no link stay as they are written, byte for byte.
 */
public final class RelativeLinks {

    private static final Pattern NOT_RELATIVE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|[/#?].*|", Pattern.DOTALL);
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#]");

    private final LinkTargets links = new LinkTargets();

    /** For any text. */
    public RelativeLinks() {}

    /**
     * The text as it must be written in another folder.
     *
     * @param markdown a text without front matter
     * @param from the folder in which it is written, from the root; empty for the root itself
     * @param to the folder in which it will stand
     * @param moved where a file, from the root, is by then; the same path for one that stays
     */
    public String moved(String markdown, String from, String to, UnaryOperator<String> moved) {
        return links.rewritten(markdown, target -> moved(target, Path.of(from), Path.of(to), moved));
    }

    private static String moved(String target, Path from, Path to, UnaryOperator<String> moved) {
        if (NOT_RELATIVE.matcher(target).matches()) {
            return target;
        }
        String path = BEHIND_PATH.split(target, 2)[0];
        try {
            String now = moved.apply(unix(from.resolve(path).normalize()));
            String relative = unix(to.relativize(Path.of(now)));
            return relative + (path.endsWith("/") ? "/" : "") + target.substring(path.length());
        } catch (InvalidPathException e) {
            // no file can have this name here, so there is nothing to keep right
            return target;
        }
    }

    private static String unix(Path path) {
        return path.toString().replace('\\', '/');
    }
}
