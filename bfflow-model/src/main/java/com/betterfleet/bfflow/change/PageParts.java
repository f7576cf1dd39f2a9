package com.betterfleet.bfflow.change;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Block.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page of stories, taken apart: what each story says, and what the page says itself.
 *
 * @param owners the story that each line belongs to, by its id; empty for the page's own
 * @param texts what each of them says
 */
record PageParts(List<String> owners, Map<String, String> texts) {

    /** The page itself, among its parts. */
    static final String OWN = "";

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    static PageParts of(Document page, List<Story> stories, String text) {
        String[] lines = LINE_END.split(text, -1);
        String[] owners = new String[lines.length];
        Arrays.fill(owners, OWN);
        stories.stream()
                .sorted(Comparator.comparing(Story::location))
                .forEach(story -> Arrays.fill(
                        owners,
                        Math.min(story.location().line() - 1, lines.length),
                        Math.min(end(page, story, lines.length), lines.length),
                        story.ref()));
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (int i = 0; i < lines.length; i++) {
            parts.computeIfAbsent(owners[i], id -> new ArrayList<>()).add(lines[i].stripTrailing());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        parts.forEach((id, part) -> texts.put(id, String.join("\n", part).strip()));
        return new PageParts(List.of(owners), texts);
    }

    /** The number of the last line of a story: the next heading of its own or a higher level ends it. */
    private static int end(Document page, Story story, int last) {
        List<Heading> headings = page.page().blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        int level = headings.stream()
                .filter(heading -> heading.location().equals(story.location()))
                .mapToInt(Heading::level)
                .findFirst()
                .orElse(1);
        return headings.stream()
                .filter(heading -> heading.location().line() > story.location().line() && heading.level() <= level)
                .mapToInt(heading -> heading.location().line() - 1)
                .min()
                .orElse(last);
    }

    /** Whose a line is, from 1. */
    String ownerOf(int line) {
        return line <= owners.size() ? owners.get(line - 1) : OWN;
    }

    /** Whether one of the parts is not as it was. */
    boolean differs(String part, PageParts before) {
        return !texts.getOrDefault(part, "").equals(before.texts.getOrDefault(part, ""));
    }
}
