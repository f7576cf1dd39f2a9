package com.betterfleet.bfflow.section;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.ElementNames;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.page.Page.Tag;
import com.betterfleet.bfflow.section.Section.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sections on pages. */
final class SectionReader {

    private SectionReader() {}

    static Section read(Document document, String anchor) {
        Page page = document.page();
        Optional<Location> place = anchor.isEmpty() ? Optional.empty() : place(page, anchor);
        return section(document, place.map(at -> enclosing(page.blocks(), at)).orElse(-1));
    }

    static Section read(Document document, Anchored heading) {
        return section(
                document, enclosing(document.page().blocks(), heading.heading().location()));
    }

    /** Where an anchor stands; empty where that is on no line of its own, like a footnote's. */
    private static Optional<Location> place(Page page, String anchor) {
        for (Anchored heading : page.headings()) {
            if (heading.anchor().equals(anchor)) {
                return Optional.of(heading.heading().location());
            }
        }
        for (Tag tag : page.tags()) {
            if (ElementNames.in(tag.written()).contains(anchor)) {
                return Optional.of(tag.location());
            }
        }
        return Optional.empty();
    }

    /** The last heading that stands on its own at or above a place; -1 where none does. */
    private static int enclosing(List<Block> blocks, Location place) {
        int found = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.location().line() <= place.line()) {
                found = i;
            }
        }
        return found;
    }

    /** The section of the heading at this index; all of the page for -1. */
    private static Section section(Document document, int index) {
        List<Block> blocks = document.page().blocks();
        int end = blocks.size();
        int level = index < 0 ? 0 : ((Heading) blocks.get(index)).level();
        for (int i = index + 1; i < end; i++) {
            if (blocks.get(i) instanceof Heading next && next.level() <= level) {
                end = i;
            }
        }
        int from = Math.max(index, 0);
        int fields = fields(document);
        boolean hasFields = fields >= from && fields < end;
        List<Block> said = new ArrayList<>(blocks.subList(from, end));
        List<Lines> lines = new ArrayList<>();
        int first = from < end ? line(blocks, from) : 1;
        if (hasFields) {
            said.remove(fields - from);
            lines.add(new Lines(first, line(blocks, fields)));
            first = line(blocks, fields + 1);
        }
        if (first < line(blocks, end)) {
            lines.add(new Lines(first, line(blocks, end)));
        }
        String heading = index < 0
                ? document.page().title().map(Heading::text).orElse("")
                : ((Heading) blocks.get(index)).text();
        return new Section(heading, new SectionText(Math.max(level, 1)).of(said, links(document.page(), lines)), lines);
    }

    /** The line on which a block begins. */
    private static int line(List<Block> blocks, int index) {
        return index < blocks.size() ? blocks.get(index).location().line() : Integer.MAX_VALUE;
    }

    /** The index of the block that is the page's field list; -1 where it has none. */
    private static int fields(Document document) {
        List<Block> blocks = document.page().blocks();
        for (Field field : document.fields().all()) {
            if (field.notation() == Field.Notation.FIELD_LIST) {
                for (int i = 0; i < blocks.size(); i++) {
                    if (blocks.get(i).location().line() == field.location().line()) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static List<Link> links(Page page, List<Lines> lines) {
        List<Link> links = new ArrayList<>();
        for (Link link : page.links()) {
            int line = link.location().line();
            if (lines.stream().anyMatch(part -> line >= part.first() && line < part.end())) {
                links.add(link);
            }
        }
        return links;
    }
}
