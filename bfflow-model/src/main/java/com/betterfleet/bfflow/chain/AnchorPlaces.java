package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.page.Page.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * On which lines of a page its anchors stand: those of headings, and those that raw HTML names. Of others, such as a
 * footnote's or one in the attribute list of a paragraph, nobody knows the place.
 */
public final class AnchorPlaces {

    private static final Pattern NAMED = Pattern.compile(
            "\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))", Pattern.CASE_INSENSITIVE);

    private final NavigableMap<Integer, List<String>> byLine = new TreeMap<>();
    private final Set<String> known = new HashSet<>();

    private AnchorPlaces() {}

    static AnchorPlaces on(Page page) {
        AnchorPlaces places = new AnchorPlaces();
        for (Anchored heading : page.headings()) {
            places.add(heading.anchor(), heading.heading().location().line());
        }
        for (Tag tag : page.tags()) {
            for (String name : named(tag)) {
                places.add(name, tag.location().line());
            }
        }
        return places;
    }

    /** The anchors that a tag makes: its ids and names. */
    public static List<String> named(Tag tag) {
        // nearly no tag has any
        if (tag.written().indexOf('=') < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher named = NAMED.matcher(tag.written());
        while (named.find()) {
            for (int group = 1; group <= named.groupCount(); group++) {
                if (named.group(group) != null) {
                    names.add(named.group(group));
                }
            }
        }
        return names;
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

    /** Whether it is known where an anchor stands. */
    boolean knows(String anchor) {
        return known.contains(anchor);
    }
}
