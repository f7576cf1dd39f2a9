package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.text.Printable;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * Writes a page of a site. Only what Doxia 1 and 2 both know is asked of the sink, because the site plugin brings its own.
 *
 * @param sink where the page goes
 */
record SinkPen(Sink sink) implements Pen {

    @Override
    public void page(String title, Runnable content) {
        sink.head();
        sink.title();
        text(title);
        sink.title_();
        sink.head_();
        sink.body();
        content.run();
        sink.body_();
        sink.flush();
        sink.close();
    }

    @Override
    public void chapter(String heading, Runnable content) {
        sink.section1();
        sink.sectionTitle1();
        text(heading);
        sink.sectionTitle1_();
        content.run();
        sink.section1_();
    }

    @Override
    public void part(String heading, Runnable content) {
        sink.section2();
        sink.sectionTitle2();
        text(heading);
        sink.sectionTitle2_();
        content.run();
        sink.section2_();
    }

    @Override
    public void paragraph(String text) {
        sink.paragraph();
        text(text);
        sink.paragraph_();
    }

    @Override
    public void table(List<String> head, List<List<Cell>> rows) {
        int[] left = new int[head.size()];
        Arrays.fill(left, Sink.JUSTIFY_LEFT);
        sink.table();
        sink.tableRows(left, false);
        sink.tableRow();
        for (String name : head) {
            sink.tableHeaderCell();
            text(name);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        rows.forEach(this::row);
        sink.tableRows_();
        sink.table_();
    }

    private void row(List<Cell> cells) {
        sink.tableRow();
        for (Cell cell : cells) {
            sink.tableCell();
            cell(cell);
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void cell(Cell cell) {
        if (cell.isCode()) {
            sink.monospaced();
            text(cell.text());
            sink.monospaced_();
        } else if (cell.isLoud()) {
            sink.bold();
            text(cell.text());
            sink.bold_();
        } else {
            text(cell.text());
        }
    }

    private void text(String text) {
        sink.text(Printable.line(text));
    }
}
