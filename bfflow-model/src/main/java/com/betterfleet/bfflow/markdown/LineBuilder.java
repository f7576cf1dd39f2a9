package com.betterfleet.bfflow.markdown;

import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Line.Piece;
import com.betterfleet.bfflow.page.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Builds the lines of visible text of a block, and remembers where their parts stand in the file. */
final class LineBuilder {

    /** What a backslash takes the meaning from, and what vanishes from the text but for this. */
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Positions positions;
    private final List<Link> links;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private String label = "";
    private int start = -1;
    private int firstLink;

    /** {@code links} are the page's; those that are added while a line is built are the line's. */
    LineBuilder(Positions positions, List<Link> links) {
        this.positions = positions;
        this.links = links;
        this.firstLink = links.size();
    }

    void begin(Node node) {
        if (start < 0) {
            start = node.getStartOffset();
        }
    }

    /** Text of the file, in which backslashes may escape something. */
    void text(BasedSequence written) {
        int from = 0;
        for (int i = 0; i + 1 < written.length(); i++) {
            if (written.charAt(i) == '\\' && ESCAPABLE.indexOf(written.charAt(i + 1)) >= 0) {
                text(written.subSequence(from, i).toString(), written.getStartOffset() + from);
                i++;
                from = i;
            }
        }
        text(written.subSequence(from, written.length()).toString(), written.getStartOffset() + from);
    }

    /** Text that stands at this offset, or stands there in another form. */
    void text(String visible, int offset) {
        if (!visible.isEmpty()) {
            pieces.add(new Piece(prose.length(), positions.at(offset)));
            text.append(visible);
            prose.append(visible);
        }
    }

    void code(String visible) {
        text.append(visible);
    }

    void strong(Runnable content) {
        boolean leads = text.toString().isBlank() && label.isEmpty();
        int from = text.length();
        content.run();
        if (leads && from <= text.length()) {
            label = text.substring(from).strip();
        }
    }

    void newLine() {
        if (start >= 0) {
            int blank = prose.length() - prose.toString().stripLeading().length();
            lines.add(new Line(
                    positions.at(start),
                    text.toString().strip(),
                    prose.toString().strip(),
                    label,
                    links.subList(Math.min(firstLink, links.size()), links.size()),
                    pieces.stream()
                            .map(piece -> new Piece(piece.from() - blank, piece.location()))
                            .toList()));
        }
        text.setLength(0);
        prose.setLength(0);
        pieces.clear();
        label = "";
        start = -1;
        firstLink = links.size();
    }

    List<Line> finish() {
        newLine();
        return lines;
    }
}
