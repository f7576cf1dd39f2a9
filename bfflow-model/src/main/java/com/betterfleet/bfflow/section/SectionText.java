package com.betterfleet.bfflow.section;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Code;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Html;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.text.Address;
import java.util.List;
import java.util.regex.Pattern;

/** Puts blocks into the one form in which they are compared. Every change here is a change to every lock file. */
final class SectionText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

    /** What stands between the head of a table and its rows: as long as whoever wrote it likes. */
    private static final Pattern RULE = Pattern.compile(":?-+:?");

    private final StringBuilder text = new StringBuilder();
    private final int top;

    /** {@code top} is the level of the first heading: a section that is put below another one says the same. */
    SectionText(int top) {
        this.top = top;
    }

    String of(List<Block> blocks, List<Link> links) {
        blocks.forEach(block -> block(block, ""));
        // an image is one too, and has no other text
        links.forEach(link -> line("", "-> " + target(link.target())));
        return text.toString();
    }

    private void block(Block block, String indent) {
        if (block instanceof Heading heading) {
            line(indent, "#".repeat(Math.max(heading.level() - top + 1, 1)) + " " + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line(
                    indent,
                    String.join(" ", paragraph.lines().stream().map(Line::text).toList()));
        } else if (block instanceof Items list) {
            for (Item item : list.items()) {
                line(indent, "-");
                item.blocks().forEach(inner -> block(inner, indent + "  "));
            }
        } else if (block instanceof Container container) {
            if (!isRule(container)) {
                line(indent, ">");
                container.blocks().forEach(inner -> block(inner, indent + "  "));
            }
        } else if (block instanceof Code code) {
            // the one place where space has a meaning
            code.text()
                    .stripTrailing()
                    .lines()
                    .forEach(line -> text.append(indent)
                            .append("` ")
                            .append(line.stripTrailing())
                            .append('\n'));
        } else if (block instanceof Html html) {
            line(indent, html.text());
        }
    }

    /** Whether it, or a row in it, has nothing but rules for its cells. */
    private static boolean isRule(Container row) {
        return !row.blocks().isEmpty()
                && row.blocks().stream()
                        .allMatch(cell -> cell instanceof Container inner
                                ? isRule(inner)
                                : cell instanceof Paragraph paragraph
                                        && paragraph.lines().stream()
                                                .allMatch(line -> RULE.matcher(
                                                                line.text().strip())
                                                        .matches()));
    }

    private void line(String indent, String content) {
        String said = SPACE.matcher(content).replaceAll(" ").strip();
        if (!said.isEmpty()) {
            text.append(indent).append(said).append('\n');
        }
    }

    /** The whole address of a page on the web; of a path, the last part, which stays when folders move. */
    private static String target(String written) {
        if (Address.is(written)) {
            return written;
        }
        int fragment = written.indexOf('#');
        int slash = written.lastIndexOf('/', fragment < 0 ? written.length() : fragment);
        return written.substring(slash + 1);
    }
}
