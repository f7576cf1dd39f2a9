package com.betterfleet.bfflow.html;

import com.betterfleet.bfflow.text.Edits;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Rewrites what the links and pictures of raw HTML point at; all else stays as it is written. */
public final class HtmlLinks {

    private HtmlLinks() {}

    /** The HTML, or any piece of it, with other targets. */
    public static String rewritten(String html, UnaryOperator<String> target) {
        Edits edits = new Edits(html);
        // a parser for XML leaves pieces as they are, where one for HTML would make a page of them
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackPosition(true);
        for (Element element : Jsoup.parse(html, "", parser).select("[href], [src]")) {
            for (String name : new String[] {"href", "src"}) {
                if (element.hasAttr(name)) {
                    rewrite(html, element, name, target, edits);
                }
            }
        }
        return edits.result();
    }

    private static void rewrite(String html, Element element, String name, UnaryOperator<String> target, Edits edits) {
        Range value = element.attributes().sourceRange(name).valueRange();
        if (value.isTracked()) {
            String old = html.substring(value.startPos(), value.endPos());
            String now = target.apply(old);
            if (!now.equals(old)) {
                edits.replace(value.startPos(), value.endPos(), now);
            }
        }
    }
}
