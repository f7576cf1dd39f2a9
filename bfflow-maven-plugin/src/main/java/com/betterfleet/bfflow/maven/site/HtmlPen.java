package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes a page that stands alone. It does without Doxia: whatever components Doxia has Maven would make ready for every goal of
 * this plugin, in each build.
 */
final class HtmlPen implements Pen {

    private static final String STYLE =
            "body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}th,td{padding:.3rem .6rem;"
                    + "border:1px solid #ccc;text-align:left;vertical-align:top}";

    private final Document document = Document.createShell("");
    private Element place = document.body();

    HtmlPen() {
        document.prependChild(new DocumentType("html", "", ""));
        document.charset(StandardCharsets.UTF_8);
        document.head().appendElement("style").appendText(STYLE);
    }

    /** What was written. */
    String html() {
        return document.outerHtml() + "\n";
    }

    @Override
    public void page(String title, Runnable content) {
        document.title(Printable.line(title));
        content.run();
    }

    @Override
    public void chapter(String heading, Runnable content) {
        section("h1", heading, content);
    }

    @Override
    public void part(String heading, Runnable content) {
        section("h2", heading, content);
    }

    private void section(String tag, String heading, Runnable content) {
        Element around = place;
        place = around.appendElement("section");
        add(tag, heading);
        content.run();
        place = around;
    }

    @Override
    public void paragraph(String text) {
        add("p", text);
    }

    private void add(String tag, String text) {
        place.appendElement(tag).text(Printable.line(text));
    }

    @Override
    public void table(List<String> head, List<List<Cell>> rows) {
        Element table = place.appendElement("table");
        Element names = table.appendElement("thead").appendElement("tr");
        head.forEach(name -> names.appendElement("th").text(Printable.line(name)));
        Element body = table.appendElement("tbody");
        for (List<Cell> cells : rows) {
            Element row = body.appendElement("tr");
            cells.forEach(cell -> inside(cell, row.appendElement("td")).text(Printable.line(cell.text())));
        }
    }

    private static Element inside(Cell cell, Element place) {
        if (cell.isCode()) {
            return place.appendElement("code");
        }
        return cell.isLoud() ? place.appendElement("strong") : place;
    }
}
