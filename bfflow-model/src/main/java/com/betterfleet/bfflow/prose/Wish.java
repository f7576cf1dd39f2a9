package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence that a story is made of: <i>As a …, I want …</i>, over several lines or list items, in bold or not. */
public final class Wish {

    /** Between the text of two blocks. A sentence may go on behind it: it can be written as a list. */
    private static final char NEXT_BLOCK = '\u001D';

    /** Around a heading. No sentence goes on behind it. */
    private static final char HEADING = '\u001E';

    /** Within a sentence "as a list" is no beginning. */
    private static final String AS_A = "(?:(?<=" + NEXT_BLOCK + "|: )as|\\bA[Ss])\\s+[Aa][Nn]?\\b";

    /** "As a result, I can" is nobody's wish. */
    private static final String TURN_OF_PHRASE = "(?!\\s+(?:(?:result|consequence)\\b"
            + "|(?:rule|whole|matter|default|fallback|start|minimum|bonus|first step|last resort)\\s*(?:,|of\\b)))";

    /** Anything up to the end of the sentence; a full stop within a word or behind an abbreviation is none. */
    private static final String SAME_SENTENCE = "(?:(?!\\bAs\\s+an?\\b)(?:[^.!?" + HEADING + "]|[.!?](?![\\s"
            + NEXT_BLOCK + "])|(?<=\\b(?:e\\.g|i\\.e|etc))\\.)){0,300}?";

    private static final Pattern SENTENCE =
            Pattern.compile(AS_A + TURN_OF_PHRASE + SAME_SENTENCE + "\\b[Ii]\\s+(?i:want|need|can)\\b");

    /** Of the text of a story, in characters. */
    private static final int USUAL_LENGTH = 1_000;

    private Wish() {}

    /** How many there are in these blocks; code does not count. */
    public static int count(List<Block> blocks) {
        return count(text(blocks));
    }

    /** Whether a line by itself is one, as the title of a story may be. */
    public static boolean is(String line) {
        return count(NEXT_BLOCK + line) > 0;
    }

    /** A sentence is tried only where one can begin: to try everywhere takes longer than all else that a story is asked. */
    private static int count(CharSequence text) {
        Matcher sentence = SENTENCE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int count = 0;
        int at = 0;
        while (at < text.length() - 1) {
            if (isAs(text, at) && sentence.region(at, text.length()).lookingAt()) {
                count++;
                at = sentence.end();
            } else {
                at++;
            }
        }
        return count;
    }

    private static boolean isAs(CharSequence text, int at) {
        return (text.charAt(at) == 'a' || text.charAt(at) == 'A')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    }

    private static CharSequence text(List<Block> blocks) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        add(blocks, text);
        return text;
    }

    private static void add(List<Block> blocks, StringBuilder text) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                text.append(HEADING);
                addLines(heading.lines(), text);
                text.append(HEADING);
            } else if (block instanceof Paragraph paragraph) {
                addLines(paragraph.lines(), text);
            } else if (block instanceof Items list) {
                for (Item item : list.items()) {
                    add(item.blocks(), text);
                }
            } else if (block instanceof Container container) {
                add(container.blocks(), text);
            }
        }
    }

    private static void addLines(List<Line> lines, StringBuilder text) {
        text.append(NEXT_BLOCK);
        for (int i = 0; i < lines.size(); i++) {
            text.append(i > 0 ? "\n" : "").append(lines.get(i).prose());
        }
    }
}
