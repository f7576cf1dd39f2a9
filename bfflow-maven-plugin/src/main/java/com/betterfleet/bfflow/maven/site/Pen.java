package com.betterfleet.bfflow.maven.site;

import java.util.List;

/** Writes a page, part by part. */
interface Pen {

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

    /** The whole page. */
    void page(String title, Runnable content);

    /** A chapter of it, with its heading. */
    void chapter(String heading, Runnable content);

    /** A part of a chapter, with its heading. */
    void part(String heading, Runnable content);

    void paragraph(String text);

    void table(List<String> head, List<List<Cell>> rows);
}
