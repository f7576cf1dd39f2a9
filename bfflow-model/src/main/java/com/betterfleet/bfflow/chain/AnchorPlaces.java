package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.ElementNames;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.page.Page.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which lines of a page its anchors stand: those of headings, and those that raw HTML names. Of others, such as a
 * footnote's or one in the attribute list of a paragraph, nobody knows the place.
 */
final class AnchorPlaces {

    private final NavigableMap<Integer, List<String>> byLine = new TreeMap<>();
    private final Set<String> known = new HashSet<>();

    private AnchorPlaces() {}

    static AnchorPlaces on(Page page) {
        AnchorPlaces places = new AnchorPlaces();
        for (Anchored heading : page.headings()) {
            places.add(heading.anchor(), heading.heading().location().line());
        }
        for (Tag tag : page.tags()) {
            for (String name : ElementNames.in(tag.written())) {
                places.add(name, tag.location().line());
            }
        }
        return places;
    }

    private void add(String anchor, int line) {
        byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(anchor);
        known.add(anchor);
    }

    /** Those from one line up to another, which is not among them. */
    Set<String> between(int first, int end) {
        Set<String> between = new HashSet<>();
        for (List<String> anchors : byLine.subMap(first, end).values()) {
            between.addAll(anchors);
        }
        return between;
    }

    /** Whether it is known of all of these anchors where they stand. */
    boolean know(Set<String> anchors) {
        return known.containsAll(anchors);
    }
}
