package com.betterfleet.bfflow.html;

import com.betterfleet.bfflow.markdown.MarkdownHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Markdown as a piece of an HTML page on which it can do nothing but be read: no scripts, no styles, nothing that is loaded
 * from elsewhere. Safe for use by several threads.
 */
public final class HtmlText {

    /** Relative links are told from others by what they are from here. */
    private static final String BASE = "https://relative.invalid/";

    private final MarkdownHtml markdown = new MarkdownHtml();

    /** For any text. */
    public HtmlText() {}

    /** The text as HTML, in the order and the words of the Markdown. */
    public String of(String text, Surroundings page) {
        Document document = Jsoup.parseBodyFragment(markdown.of(text), BASE);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        // of what is not shown nothing is read
        body.select("script, style, svg, template, noscript, iframe, object").remove();
        notes(body);
        anchors(body, page.prefix());
        body.select("a[href]").forEach(link -> link.attr("href", page.link().apply(link.attr("href"))));
        body.select("img").forEach(image -> new Picture(image).become(page));
        return Jsoup.clean(body.html(), BASE, allowed(), new Document.OutputSettings().prettyPrint(false))
                .strip();
    }

    /** Boxes that can be opened are so without a script. */
    private static void notes(Element body) {
        for (Element box : body.select("div.adm-collapsed, div.adm-open")) {
            box.tagName("details");
            if (box.hasClass("adm-open")) {
                box.attr("open", true);
            }
            box.select("> div.adm-heading").forEach(heading -> heading.tagName("summary"));
        }
    }

    private static void anchors(Element body, String prefix) {
        for (Element target : body.select("[id]")) {
            String id = target.id();
            String unique = prefix + "-" + id;
            body.getElementsByAttributeValue("href", "#" + id).forEach(link -> link.attr("href", "#" + unique));
            target.id(unique);
        }
    }

    private static Safelist allowed() {
        return Safelist.relaxed()
                .addTags("abbr", "del", "details", "figcaption", "figure", "hr", "ins", "kbd", "mark", "s", "samp")
                .addTags("summary", "var")
                .addAttributes("abbr", "title")
                .addAttributes("details", "class", "open")
                .addAttributes("div", "class")
                .addAttributes("summary", "class")
                .addAttributes("a", "class")
                .addAttributes("code", "class")
                .addAttributes("td", "align")
                .addAttributes("th", "align")
                .addAttributes(":all", "id")
                .removeProtocols("a", "href", "ftp")
                .removeProtocols("img", "src", "http", "https")
                .addProtocols("img", "src", "data")
                .preserveRelativeLinks(true);
    }
}
