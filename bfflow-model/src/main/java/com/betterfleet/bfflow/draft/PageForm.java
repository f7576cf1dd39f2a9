package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Body;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.page.Page.Tag;
import com.betterfleet.bfflow.page.Page.Unread;
import com.betterfleet.bfflow.page.Respelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a page and what is on it is written down, each thing with how it is read. Its blocks are not. */
final class PageForm {

    private PageForm() {}

    static void write(Page page, Out out) {
        writeOptional(page.title(), out);
        write(page.links(), out);
        out.number(page.tags().size());
        for (Tag tag : page.tags()) {
            out.text(tag.name());
            out.text(tag.written());
            write(tag.location(), out);
        }
        out.number(page.headings().size());
        for (Anchored heading : page.headings()) {
            write(heading.heading(), out);
            out.sharedText(heading.anchor());
        }
        // in an order that does not change from one run to the next
        Set<String> anchors = new TreeSet<>(page.anchors());
        out.number(anchors.size());
        for (String anchor : anchors) {
            out.sharedText(anchor);
        }
        out.flag(page.unread().isPresent());
        if (page.unread().isPresent()) {
            write(page.unread().get().location(), out);
            out.text(page.unread().get().why());
        }
    }

    static Page page(In in, Body body) {
        Optional<Heading> title = optionalHeading(in);
        List<Link> links = links(in);
        List<Tag> tags = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            tags.add(new Tag(in.text(), in.text(), location(in)));
        }
        List<Anchored> headings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            headings.add(new Anchored(heading(in), in.sharedText()));
        }
        Set<String> anchors = new HashSet<>();
        for (int left = in.number(); left > 0; left--) {
            anchors.add(in.sharedText());
        }
        Optional<Unread> unread = in.flag() ? Optional.of(new Unread(location(in), in.text())) : Optional.empty();
        return new Page(body, title, links, tags, anchors, headings, unread);
    }

    static void write(Location location, Out out) {
        out.sharedText(location.path());
        out.number(location.line());
        out.number(location.column());
    }

    static Location location(In in) {
        return new Location(in.sharedText(), in.number(), in.number());
    }

    static void write(Heading heading, Out out) {
        if (!out.wrote(heading)) {
            write(heading.location(), out);
            out.number(heading.level());
            out.sharedText(heading.text());
            out.number(heading.lines().size());
            for (Line line : heading.lines()) {
                write(line, out);
            }
            out.share(heading);
        }
    }

    static Heading heading(In in) {
        Heading known = (Heading) in.known();
        return known == null ? in.share(new Heading(location(in), in.number(), in.sharedText(), lines(in))) : known;
    }

    static void writeOptional(Optional<Heading> heading, Out out) {
        out.flag(heading.isPresent());
        if (heading.isPresent()) {
            write(heading.get(), out);
        }
    }

    static Optional<Heading> optionalHeading(In in) {
        return in.flag() ? Optional.of(heading(in)) : Optional.empty();
    }

    private static void write(Line line, Out out) {
        write(line.location(), out);
        out.sharedText(line.text());
        // mostly the same
        out.sharedText(line.prose());
        out.text(line.label());
        write(line.links(), out);
        out.number(line.pieces().size());
        for (Line.Piece piece : line.pieces()) {
            out.number(piece.from());
            out.number(piece.line());
            out.number(piece.column());
        }
    }

    private static List<Line> lines(In in) {
        List<Line> lines = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            lines.add(new Line(location(in), in.sharedText(), in.sharedText(), in.text(), links(in), pieces(in)));
        }
        return lines;
    }

    private static List<Line.Piece> pieces(In in) {
        List<Line.Piece> pieces = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            pieces.add(new Line.Piece(in.number(), in.number(), in.number()));
        }
        return pieces;
    }

    static void write(List<Link> links, Out out) {
        out.number(links.size());
        for (Link link : links) {
            write(link, out);
        }
    }

    static List<Link> links(In in) {
        List<Link> links = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Link known = (Link) in.known();
            links.add(known == null ? in.share(new Link(in.text(), in.text(), location(in))) : known);
        }
        return links;
    }

    private static void write(Link link, Out out) {
        if (!out.wrote(link)) {
            out.text(link.target());
            out.text(link.text());
            write(link.location(), out);
            out.share(link);
        }
    }

    static void write(Respelling respelling, Out out) {
        write(respelling.location(), out);
        out.text(respelling.written());
        out.text(respelling.meant());
    }

    static Respelling respelling(In in) {
        return new Respelling(location(in), in.text(), in.text());
    }
}
