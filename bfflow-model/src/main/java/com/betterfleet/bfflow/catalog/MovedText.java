package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.markdown.LinkTargets;
import com.betterfleet.bfflow.text.MarkdownLines;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Markdown of one repository as it can stand on a page of another one. A link to a page leads to where that is published; one to
 * what is published nowhere, or to a part of the text itself, becomes what a reader saw of it.
 *
 * @param address where the page of a path is published
 */
record MovedText(Function<String, Optional<String>> address) {

    private static final EmbeddedMarkdown EMBEDDED = new EmbeddedMarkdown();
    private static final LinkTargets LINKS = new LinkTargets();
    private static final Pattern ADDRESS = Pattern.compile("(?is)(https?:|mailto:).*");
    private static final Pattern BEHIND_THE_PATH = Pattern.compile("(?s)[?#].*");

    /** The text; {@code folder} is the one for which it was written, from the root. */
    String of(String folder, String markdown) {
        String tidy = MarkdownLines.tidy(markdown);
        if (tidy.indexOf('[') < 0) {
            return tidy;
        }
        String published = LINKS.rewritten(EMBEDDED.below(0, tidy), target -> published(folder, target));
        return LINKS.without(published, target -> !ADDRESS.matcher(target).matches())
                .stripTrailing();
    }

    private String published(String folder, String target) {
        if (!FolderMove.isRelative(target)) {
            return target;
        }
        String fromRoot = new FolderMove(folder, "").target(target);
        String path = BEHIND_THE_PATH.matcher(fromRoot).replaceFirst("");
        int hash = fromRoot.indexOf('#');
        return decoded(path)
                .flatMap(address)
                .map(page -> hash < 0 ? page : page + fromRoot.substring(hash))
                .orElse(target);
    }

    /** Undoes percent-encoding; a percent sign that encodes nothing leads to no page. */
    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
