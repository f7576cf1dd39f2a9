package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Html;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.text.SectionName;
import java.util.List;
import java.util.regex.Pattern;

/** Sections of a page: what their headings are called, and what stands in them. */
public final class Sections {

    private static final Pattern REQUIRED = Pattern.compile("\\s*[(\\[]required[)\\]]\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern PICTURE =
            Pattern.compile("<(?:img|svg|video|audio|iframe|object|embed|canvas)\\b", Pattern.CASE_INSENSITIVE);

    private Sections() {}

    /** A heading as the names of sections compare: without case, punctuation and a "(Required)" at its end. */
    public static String bare(String heading) {
        boolean mayBeRequired = heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0;
        return SectionName.bare(mayBeRequired ? REQUIRED.matcher(heading).replaceFirst("") : heading);
    }

    /** What stands below a heading, up to the next one of its own or a higher level; nothing where it is not among the blocks. */
    public static List<Block> below(List<Block> blocks, Heading heading) {
        int from = 0;
        while (from < blocks.size() && !blocks.get(from).location().equals(heading.location())) {
            from++;
        }
        from = Math.min(from + 1, blocks.size());
        int to = from;
        while (to < blocks.size() && !(blocks.get(to) instanceof Heading next && next.level() <= heading.level())) {
            to++;
        }
        return blocks.subList(from, to);
    }

    /** Whether a reader sees anything in these blocks; headings promise something, and are nothing by themselves. */
    static boolean isAnyVisible(List<Block> blocks) {
        for (Block block : blocks) {
            if (isVisible(block)) {
                return true;
            }
        }
        return false;
    }

    static boolean isVisible(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isAnyLineVisible(paragraph.lines());
        }
        if (block instanceof Items list) {
            return isAnyItemVisible(list.items());
        }
        if (block instanceof Container container) {
            return isAnyVisible(container.blocks());
        }
        if (block instanceof Html html) {
            String seen = COMMENT.matcher(html.text()).replaceAll("");
            return PICTURE.matcher(seen).find()
                    || !TAG.matcher(seen).replaceAll("").isBlank();
        }
        return block instanceof Block.Code;
    }

    private static boolean isAnyLineVisible(List<Line> lines) {
        for (Line line : lines) {
            if (line.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyItemVisible(List<Item> items) {
        for (Item item : items) {
            if (isAnyVisible(item.blocks())) {
                return true;
            }
        }
        return false;
    }
}
