package com.betterfleet.bfflow.scan;

import com.betterfleet.bfflow.anchor.Anchors;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.LineBuilder;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Positions;
import java.util.ArrayList;
import java.util.List;

/** Reads the text inside blocks. Whatever begins on a line must end on it. */
final class InlineScanner {

    private final String text;
    private final Positions positions;
    private final Anchors anchors;
    private final List<Link> links = new ArrayList<>();
    private final List<Span> targets = new ArrayList<>();
    private final LineBuilder out;
    private final boolean mayHoldAnchors;

    InlineScanner(String text, Positions positions, Anchors anchors) {
        this.text = text;
        this.positions = positions;
        this.anchors = anchors;
        this.out = new LineBuilder(positions, links);
        this.mayHoldAnchors = text.indexOf('{') >= 0;
    }

    List<Link> links() {
        return links;
    }

    /** Where the targets of the links stand, in the order of the links. */
    List<Span> targets() {
        return targets;
    }

    Block.Heading heading(Location location, int level, int from, int to) throws NotPlainException {
        line(from, to);
        List<Line> lines = out.finish();
        return anchors.heading(new Block.Heading(location, level, lines.get(0).text(), lines));
    }

    /** The lines that were read, which are a paragraph. */
    List<Line> paragraph() {
        List<Line> lines = out.finish();
        if (mayHoldAnchors) {
            lines.forEach(line -> anchors.text(line.prose()));
        }
        return lines;
    }

    /** Reads a line of a paragraph. */
    void line(int from, int to) throws NotPlainException {
        out.begin(from);
        read(from, to, true);
        out.newLine();
    }

    private void read(int from, int to, boolean mayBeBold) throws NotPlainException {
        int plain = from;
        int i = from;
        while (i < to) {
            int behind = switch (text.charAt(i)) {
                case '`' -> code(plain, i, to);
                case '*' -> emphasis(plain, i, from, to, mayBeBold);
                case '[' -> bracket(plain, i, to);
                default -> Characters.arePlain(text, i, from, to) ? i : -1;
            };
            if (behind < 0) {
                throw new NotPlainException();
            }
            if (behind > i) {
                plain = behind;
                i = behind;
            } else {
                i++;
            }
        }
        plain(plain, to);
    }

    private void plain(int from, int to) {
        out.verbatim(text, from, to);
    }

    /** A code span; gives back the offset behind it. */
    private int code(int plain, int start, int to) throws NotPlainException {
        int end = Spans.endOfCode(text, start, to);
        plain(plain, start);
        out.code(text.substring(start + 1, end));
        return end + 1;
    }

    /** Bold or emphasised text; gives back the offset behind it, or of itself where it is a star between spaces. */
    private int emphasis(int plain, int start, int from, int to, boolean mayBeBold) throws NotPlainException {
        if (Spans.isLoneStar(text, start, from, to)) {
            return start;
        }
        if (!mayBeBold) {
            throw new NotPlainException();
        }
        int stars = Spans.stars(text, start, from, to);
        int end = Spans.endOfEmphasis(text, start, stars, to);
        plain(plain, start);
        int bold = out.beginBold();
        read(start + stars, end, false);
        if (stars == 2) {
            out.endBold(bold);
        }
        return end + stars;
    }

    /** A link, an image, or text in brackets; gives back the offset behind it, or of itself where it is text. */
    private int bracket(int plain, int start, int to) throws NotPlainException {
        int close = Spans.endOfBrackets(text, start, to);
        if (close + 1 == to || (text.charAt(close + 1) != '(' && text.charAt(close + 1) != '[')) {
            // nothing on the page defines what it could refer to
            return start;
        }
        int end = Spans.endOfTarget(text, close + 1, to);
        if (text.substring(start + 1, close).isBlank()) {
            throw new NotPlainException();
        }
        plain(plain, start);
        targets.add(new Span(close + 2, end));
        links.add(new Link(
                text.substring(close + 2, end), visible(start + 1, close).strip(), positions.at(start)));
        read(start + 1, close, false);
        return end + 1;
    }

    /** The text of a link as a reader sees it. */
    private String visible(int from, int to) {
        return text.indexOf('`', from) < 0 || text.indexOf('`', from) >= to
                ? text.substring(from, to)
                : text.substring(from, to).replace("`", "");
    }
}
