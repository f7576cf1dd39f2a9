package com.betterfleet.bfflow.page;

import com.betterfleet.bfflow.page.Line.Piece;
import java.util.ArrayList;
import java.util.List;

/** Builds the lines of visible text of one block after the other, and remembers where their parts stand in the file. */
public final class LineBuilder {

    private final Positions positions;
    private final List<Link> links;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** The text without code; not kept while there is none, for until then it is the same. */
    private final StringBuilder prose = new StringBuilder();

    private boolean holdsCode;
    private final List<Piece> pieces = new ArrayList<>();
    private String label = "";
    private int start = -1;
    private int end = -1;
    private int firstLink;

    /** {@code links} are the page's; those that are added while a line is built are the line's. */
    public LineBuilder(Positions positions, List<Link> links) {
        this.positions = positions;
        this.links = links;
        this.firstLink = links.size();
    }

    /** Something begins at this offset, whether or not a reader sees it. */
    public void begin(int offset) {
        if (start < 0) {
            start = offset;
        }
    }

    /** Text that stands at this offset, or stands there in another form. */
    public void text(String visible, int offset) {
        text(visible, 0, visible.length(), offset);
    }

    /** Text of the page from one offset to another, as it stands there. */
    public void verbatim(String page, int from, int to) {
        text(page, from, to, from);
    }

    private void text(String visible, int from, int to, int offset) {
        if (from < to) {
            if (offset != end && offset != start) {
                Location place = positions.at(offset);
                pieces.add(new Piece(prose().length(), place.line(), place.column()));
            }
            end = offset + to - from;
            text.append(visible, from, to);
            if (holdsCode) {
                prose.append(visible, from, to);
            }
        }
    }

    /** The content of a code span. */
    public void code(String visible) {
        if (!holdsCode) {
            prose.append(text);
            holdsCode = true;
        }
        text.append(visible);
    }

    private StringBuilder prose() {
        return holdsCode ? prose : text;
    }

    /** Where bold text begins in the line; for {@link #endBold}. */
    public int beginBold() {
        return label.isEmpty() && text.toString().isBlank() ? text.length() : -1;
    }

    /** Bold text ends that began there. */
    public void endBold(int from) {
        if (from >= 0 && from <= text.length()) {
            label = text.substring(from).strip();
        }
    }

    /** The line ends; one on which nothing began is none. */
    public void newLine() {
        if (start >= 0) {
            lines.add(line());
        }
        text.setLength(0);
        prose.setLength(0);
        holdsCode = false;
        pieces.clear();
        label = "";
        start = -1;
        end = -1;
        firstLink = links.size();
    }

    private Line line() {
        String seen = text.toString().strip();
        String bare = holdsCode ? prose.toString().strip() : seen;
        Location location = positions.at(start);
        return new Line(location, seen, bare, label, ownLinks(), pieces(location));
    }

    private List<Link> ownLinks() {
        return firstLink < links.size() ? copy(links.subList(firstLink, links.size())) : List.of();
    }

    /** As {@link List#copyOf} does it, which first makes an array even of one. */
    private static <T> List<T> copy(List<T> some) {
        return switch (some.size()) {
            case 0 -> List.of();
            case 1 -> List.of(some.get(0));
            default -> List.copyOf(some);
        };
    }

    /** What begins where the line does is none: it stands where one expects it. */
    private List<Piece> pieces(Location location) {
        int blank = 0;
        while (blank < prose().length() && Character.isWhitespace(prose().charAt(blank))) {
            blank++;
        }
        if (blank == 0) {
            return copy(pieces);
        }
        List<Piece> moved = new ArrayList<>();
        moved.add(new Piece(-blank, location.line(), location.column()));
        for (Piece piece : pieces) {
            moved.add(new Piece(piece.from() - blank, piece.line(), piece.column()));
        }
        return moved;
    }

    /** The lines of the block, which ends here; what comes next is another block's. */
    public List<Line> finish() {
        newLine();
        List<Line> finished = copy(lines);
        lines.clear();
        return finished;
    }
}
