package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A milestone for a terminal: a line a story, in columns, and below it what there is to say, the place first. */
public final class MilestoneText {

    private static final String GAP = "  ";

    private MilestoneText() {}

    /** The whole answer. */
    public static String of(MilestoneReadiness milestone) {
        List<String> lines = new ArrayList<>();
        lines.add(milestone.verdict());
        MilestoneWords.head(milestone).forEach(line -> lines.add(GAP + line));
        if (!milestone.stories().isEmpty()) {
            lines.add("");
            stories(milestone.stories()).forEach(lines::add);
        }
        if (!milestone.dropped().isEmpty()) {
            lines.add("");
            lines.add("Dropped");
            dropped(milestone.dropped()).forEach(lines::add);
        }
        return lines.stream().map(line -> Printable.line(line) + "\n").collect(Collectors.joining());
    }

    private static Stream<String> stories(List<StoryReadiness> stories) {
        int ids = width(stories, one -> one.story().ref());
        int verdicts = width(stories, StoryReadiness::verdict);
        int statuses = width(stories, StoryReadiness::status);
        return stories.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(String.join(
                                        GAP,
                                        padded(one.story().ref(), ids),
                                        padded(one.verdict(), verdicts),
                                        padded(one.status(), statuses),
                                        one.story().title())
                                .stripTrailing()),
                        details(one).map(detail -> GAP + GAP + detail)));
    }

    private static Stream<String> details(StoryReadiness one) {
        return Stream.of(
                        one.missing().stream().flatMap(MilestoneText::gap),
                        one.waived().stream().map(MilestoneText::waived),
                        one.story().deliveredIn().stream()
                                .map(repository -> one.story().location() + " " + MilestoneWords.delivered(repository)),
                        one.entries().stream().map(MilestoneText::entry))
                .flatMap(lines -> lines);
    }

    private static Stream<String> gap(Gap gap) {
        return Stream.concat(
                Stream.of(gap.location() + " " + gap.says()),
                gap.command().stream().map(command -> GAP + "fix: " + command));
    }

    private static String waived(Finding finding) {
        return finding.location() + " " + MilestoneWords.waived(finding);
    }

    private static String entry(ReleaseNote note) {
        return note.path() + " " + MilestoneWords.entry(note);
    }

    private static Stream<String> dropped(List<Story> stories) {
        int ids = width(stories, Story::ref);
        return stories.stream().map(story -> (GAP + padded(story.ref(), ids) + GAP + story.title()).stripTrailing());
    }

    private static <T> int width(List<T> rows, Function<T, String> cell) {
        return rows.stream().map(cell).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
