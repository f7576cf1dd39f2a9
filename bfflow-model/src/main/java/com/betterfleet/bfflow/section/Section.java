package com.betterfleet.bfflow.section;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.text.Sha256;
import java.util.HexFormat;
import java.util.List;

/**
 * The part of a page that a link means: from a heading to the next one of its own or a higher level. An anchor that is no
 * heading's means the section it stands in; no anchor, the whole page. The fields of the page are no part of it: that
 * somebody approves it, or hands it to another owner, changes nothing of what it says.
 *
 * @param heading what it is called; empty for a page without a title
 * @param text what it says, without what a reader does not see: how its lines are broken and spaced, markup, comments; of
 *     where its links lead, the last part, so that it is the same once a work item has moved
 * @param lines where it stands in the file, in order
 */
public record Section(String heading, String text, List<Lines> lines) {

    private static final int BYTES = 8;

    /**
     * Some lines of a file.
     *
     * @param first from 1
     * @param end the first line behind them; {@link Integer#MAX_VALUE} where they go on to the end of the file
     */
    public record Lines(int first, int end) {}

    public Section {
        lines = List.copyOf(lines);
    }

    /** The section of a page that an anchor means; an anchor that the page does not have means all of it. */
    public static Section of(Document document, String anchor) {
        return SectionReader.read(document, anchor);
    }

    /** The section that a heading of the page begins. */
    public static Section of(Document document, Anchored heading) {
        return SectionReader.read(document, heading);
    }

    /**
     * A name for the text that no other text has: the first 16 hexadecimal digits of its SHA-256. Lock files and catalogues
     * hold it for years, so the same text must have it in every version of this class.
     */
    public String fingerprint() {
        return HexFormat.of().formatHex(Sha256.of(text), 0, BYTES);
    }
}
