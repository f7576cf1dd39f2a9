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
 */
public record Line(Location location, String text, String prose, String label, List<Link> links) {

    public Line {
        links = List.copyOf(links);
    }
}
