package com.betterfleet.bfflow.html;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An image of a text: a part of the page, or a link with what it says instead.
 *
 * @param element the image
 */
record Picture(Element element) {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    /** Puts it into the page, or a link in its place. */
    void become(Surroundings page) {
        String source = element.attr("src");
        Optional<String> data = type(source)
                .flatMap(type -> page.image()
                        .apply(source)
                        .map(bytes -> "data:" + type + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes)));
        if (data.isPresent()) {
            element.attr("src", data.get());
        } else {
            replaceWithLink(page.link().apply(source));
        }
    }

    private void replaceWithLink(String target) {
        String text = element.attr("alt").isBlank() ? element.attr("src") : element.attr("alt");
        if (element.closest("a") == null) {
            Element link = new Element("a");
            element.replaceWith(link.attr("href", target).text(text));
        } else {
            element.replaceWith(new TextNode(text));
        }
    }

    private static Optional<String> type(String source) {
        String path = source.replaceFirst("[?#].*", "");
        return Optional.ofNullable(
                TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }
}
