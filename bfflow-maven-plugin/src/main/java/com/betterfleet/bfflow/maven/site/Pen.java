package com.betterfleet.bfflow.maven.site;

import com.betterfleet.bfflow.text.Printable;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * Writes a page's parts. Only what Doxia 1 and 2 both know is asked of the sink, because the site plugin brings its own.
 *
 * @param sink where the page goes
 */
record Pen(Sink sink) {

    /** A cell of a table. */
    record Cell(String text, boolean isCode, boolean isLoud) {

        /** One in plain text. */
        static Cell of(String text) {
            return new Cell(text, false, false);
        }

        /** One in a type of fixed width: a path, an id, a command. */
        static Cell code(String text) {
            return new Cell(text, true, false);
        }

        /** One that must not be overlooked. */
        static Cell loud(String text) {
            return new Cell(text, false, true);
        }
    }

    void title(String text) {
        sink.head();
        sink.title();
        text(text);
        sink.title_();
        sink.head_();
    }

    void chapter(String text) {
        sink.sectionTitle1();
        text(text);
        sink.sectionTitle1_();
    }

    /** A part of a chapter, with its heading. */
    void part(String heading, Runnable content) {
        sink.section2();
        sink.sectionTitle2();
        text(heading);
        sink.sectionTitle2_();
        content.run();
        sink.section2_();
    }

    void paragraph(String text) {
        sink.paragraph();
        text(text);
        sink.paragraph_();
    }

    void table(List<String> head, List<List<Cell>> rows) {
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
