package com.betterfleet.bfflow.prose;

import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Container;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Block.Item;
import com.betterfleet.bfflow.page.Block.Items;
import com.betterfleet.bfflow.page.Block.Paragraph;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the questions that a page lists as open. */
public final class OpenQuestions {

    private static final String BEGINNING = "open question";

    private static final Set<String> NAMES = Set.of(BEGINNING, "open questions");

    /** As a line of its own, with the colon that announces a list, or in bold. */
    private static final Pattern LABEL = Pattern.compile("open questions?\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOX = Pattern.compile("^\\[ ]\\s*");

    /** "None for this pass", or a ticked box. */
    private static final Pattern NO_QUESTION =
            Pattern.compile("(?:none|n/a|no open questions?)\\b.*|\\[x].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<Location, Question> found = new LinkedHashMap<>();

    /**
     * An open question.
     *
     * @param text what its list item says itself, without the items below it
     */
    public record Question(String text, Location location) {}

    private OpenQuestions() {}

    /** Those on a page, in its order. */
    static List<Question> in(List<Block> page) {
        OpenQuestions questions = new OpenQuestions();
        questions.search(page);
        return List.copyOf(questions.found.values());
    }

    /** What an item says itself, without the items below it. */
    private static String text(Item item) {
        String text = item.blocks().stream()
                .limit(1)
                .filter(Paragraph.class::isInstance)
                .flatMap(own -> ((Paragraph) own).lines().stream())
                .map(Line::text)
                .collect(Collectors.joining(" "));
        return BOX.matcher(text).replaceFirst("");
    }

    private void search(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading && NAMES.contains(Sections.bare(heading.text()))) {
                addAll(Sections.below(blocks, heading));
            } else if (block instanceof Paragraph paragraph && isLabel(paragraph) && i + 1 < blocks.size()) {
                addAll(blocks.subList(i + 1, i + 2));
            } else if (block instanceof Items list) {
                list.items().forEach(item -> search(item.blocks()));
            } else if (block instanceof Container container) {
                search(container.blocks());
            }
        }
    }

    private static boolean isLabel(Paragraph paragraph) {
        Line last = paragraph.lines().get(paragraph.lines().size() - 1);
        if (!last.text().regionMatches(true, 0, BEGINNING, 0, BEGINNING.length())
                && last.label().isEmpty()) {
            return false;
        }
        boolean bold = NAMES.contains(Sections.bare(last.label()))
                && Sections.bare(last.label()).equals(Sections.bare(last.text()));
        return bold || LABEL.matcher(last.text()).matches();
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Items list) {
                list.items().forEach(this::add);
            } else if (block instanceof Container container) {
                addAll(container.blocks());
            }
        }
    }

    private void add(Item item) {
        boolean isLabel =
                !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph paragraph && isLabel(paragraph);
        if (isLabel || !Sections.isAnyVisible(item.blocks())) {
            return;
        }
        String text = text(item);
        if (!NO_QUESTION.matcher(text).matches()) {
            found.putIfAbsent(item.location(), new Question(text, item.location()));
        }
    }
}
