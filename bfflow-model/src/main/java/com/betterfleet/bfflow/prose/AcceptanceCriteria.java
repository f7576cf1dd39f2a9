package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Code;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a story says of when it is done: a list below a heading or label of that name, or <i>Given … When … Then …</i>. */
final class AcceptanceCriteria {

    private static final String NAME = "acceptance criteria";

    private static final List<Pattern> GIVEN_WHEN_THEN = List.of(
            Pattern.compile("\\bG(?:iven|IVEN)\\b"),
            Pattern.compile("\\bwhen\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bthen\\b", Pattern.CASE_INSENSITIVE));

    /** In code only as Gherkin writes it, a step a line. */
    private static final List<Pattern> GHERKIN = List.of(
            Pattern.compile("^[ \\t]*Given\\b", Pattern.MULTILINE),
            Pattern.compile("^[ \\t]*When\\b", Pattern.MULTILINE),
            Pattern.compile("^[ \\t]*Then\\b", Pattern.MULTILINE));

    private AcceptanceCriteria() {}

    /** Whether there are any in these blocks. */
    static boolean areIn(List<Block> body) {
        // in the order in which they are found out fastest
        return hasList(body) || follow(prose(body), GIVEN_WHEN_THEN) || hasGherkin(body);
    }

    private static String prose(List<Block> body) {
        StringJoiner prose = new StringJoiner("\n");
        for (Line line : Prose.lines(body)) {
            prose.add(line.prose());
        }
        return prose.toString();
    }

    private static boolean hasGherkin(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(
                        block -> block instanceof Code code ? follow(code.text(), GHERKIN) : hasGherkin(inside(block)));
    }

    /** Whether all of them are there, in this order. */
    private static boolean follow(String text, List<Pattern> patterns) {
        int from = 0;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find(from)) {
                return false;
            }
            from = matcher.end();
        }
        return true;
    }

    /** Whether there is a list below a heading or a label of that name. */
    private static boolean hasList(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (holdsItem(criteria(blocks, i)) || hasList(inside(blocks.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** What stands below the heading or label of that name at this index; nothing where it is another or none. */
    private static List<Block> criteria(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (block instanceof Heading heading && isName(heading.text())) {
            return Sections.below(blocks, heading);
        }
        return block instanceof Paragraph paragraph && isLabel(paragraph)
                ? untilNextLabel(blocks.subList(index + 1, blocks.size()))
                : List.of();
    }

    private static boolean isLabel(Paragraph paragraph) {
        for (Line line : paragraph.lines()) {
            if (isName(line.label())) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> untilNextLabel(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && !isHeadingOrLabel(blocks.get(end))) {
            end++;
        }
        return blocks.subList(0, end);
    }

    private static boolean isHeadingOrLabel(Block block) {
        return block instanceof Heading
                || (block instanceof Paragraph paragraph
                        && !paragraph.lines().get(0).label().isEmpty());
    }

    private static boolean isName(String text) {
        // hardly any line has a label
        String name = text.isEmpty() ? "" : Sections.bare(text);
        return name.equals(NAME) || name.startsWith(NAME + " ");
    }

    private static boolean holdsItem(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Items ? Sections.isAnyVisible(inside(block)) : holdsItem(inside(block))) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> inside(Block block) {
        if (block instanceof Items list) {
            List<Block> blocks = new ArrayList<>();
            for (Item item : list.items()) {
                blocks.addAll(item.blocks());
            }
            return blocks;
        }
        return block instanceof Container container ? container.blocks() : List.of();
    }
}
