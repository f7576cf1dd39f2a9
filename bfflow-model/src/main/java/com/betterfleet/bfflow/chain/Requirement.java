package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.prose.Passage;
import com.betterfleet.bfflow.text.SectionName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that a specification requires: a heading directly below a section that holds requirements.
 *
 * @param anchors its own anchor and those below it, of headings and of raw HTML
 */
public record Requirement(Heading heading, Set<String> anchors) {

    public Requirement {
        anchors = Set.copyOf(anchors);
    }

    /** The requirements of a page, in its order; {@code sections} are the names of the sections that hold them. */
    public static List<Requirement> in(Document specification, Collection<String> sections) {
        return in(specification, sections, AnchorPlaces.on(specification.page()));
    }

    /** The same where it is known already which anchors stand where. */
    static List<Requirement> in(Document specification, Collection<String> sections, AnchorPlaces anchors) {
        Set<String> names = new HashSet<>();
        for (String section : sections) {
            names.add(SectionName.bare(section));
        }
        List<Heading> headings = new ArrayList<>();
        for (Passage passage : specification.gist().passages()) {
            headings.add(passage.heading());
        }
        List<Requirement> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (names.contains(SectionName.bare(headings.get(i).text()))) {
                found.addAll(below(headings, i, anchors));
            }
        }
        return found;
    }

    private static List<Requirement> below(List<Heading> headings, int section, AnchorPlaces anchors) {
        List<Requirement> found = new ArrayList<>();
        int end = end(headings, section);
        for (int i = section + 1; i < end; i = end(headings, i)) {
            Heading heading = headings.get(i);
            int next = Math.min(end, end(headings, i));
            found.add(new Requirement(heading, anchors.between(line(headings, i), line(headings, next))));
        }
        return found;
    }

    private static int line(List<Heading> headings, int index) {
        return index < headings.size() ? headings.get(index).location().line() : Integer.MAX_VALUE;
    }

    private static int end(List<Heading> headings, int index) {
        int end = index + 1;
        while (end < headings.size()
                && headings.get(end).level() > headings.get(index).level()) {
            end++;
        }
        return end;
    }
}
