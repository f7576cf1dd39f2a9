package com.betterfleet.bfflow.page;

import java.util.List;

/**
 * One line of running text, freed of its markup.
 *
 * @param location where the line's text begins
 * @param text what a reader sees, code spans included
 * @param prose the same without code spans
 * @param label the bold text with which the line begins; empty where it does not begin in bold
 * @param links the links that begin on this line
 * @param pieces where the parts of the prose stand before which markup was left out; what is before the first stands in the
 *     file as it is, from {@code location} on
 */
public record Line(Location location, String text, String prose, String label, List<Link> links, List<Piece> pieces) {

    /**
     * A part of the prose that stands in the file as it is.
     *
     * @param from the index in the prose at which it begins
     * @param line the line of the file on which it begins, from 1
     * @param column the column at which it begins, from 1
     */
    public record Piece(int from, int line, int column) {}

    public Line {
        links = List.copyOf(links);
        pieces = List.copyOf(pieces);
    }

    /** Where this character of the prose stands in the file. */
    public Location at(int index) {
        Location place = new Location(location.path(), location.line(), location.column() + index);
        for (Piece piece : pieces) {
            if (piece.from() <= index) {
                place = new Location(location.path(), piece.line(), piece.column() + index - piece.from());
            }
        }
        return place;
    }

    /** Whether a reader sees anything of it. */
    public boolean isVisible() {
        return !text.isBlank() || !links.isEmpty();
    }
}
