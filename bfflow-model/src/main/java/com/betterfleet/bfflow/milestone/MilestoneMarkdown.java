package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.text.PlainMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A milestone for a merge request: a table of its stories, then what they lack. */
public final class MilestoneMarkdown {

    private static final String HEAD =
            "| story | title | status | verdict | release note |\n| --- | --- | --- | --- | --- |\n";

    private MilestoneMarkdown() {}

    /** The whole answer. */
    public static String of(MilestoneReadiness milestone) {
        List<StoryReadiness> stories = milestone.stories();
        List<String> parts = new ArrayList<>();
        parts.add("## " + PlainMarkdown.line(milestone.verdict()) + "\n\n"
                + MilestoneWords.head(milestone)
                        .map(line -> "- " + PlainMarkdown.line(line) + "\n")
                        .collect(Collectors.joining()));
        if (!stories.isEmpty()) {
            parts.add(HEAD + stories.stream().map(MilestoneMarkdown::row).collect(Collectors.joining()));
        }
        section(parts, "What is missing", stories.stream().flatMap(MilestoneMarkdown::missing));
        section(parts, "Let pass", stories.stream().flatMap(MilestoneMarkdown::waived));
        section(parts, "Dropped", milestone.dropped().stream().map(story -> "- " + PlainMarkdown.line(story.named())));
        return String.join("\n", parts);
    }

    private static void section(List<String> parts, String heading, Stream<String> items) {
        String list = items.map(item -> item + "\n").collect(Collectors.joining());
        if (!list.isEmpty()) {
            parts.add("### " + heading + "\n\n" + list);
        }
    }

    private static String row(StoryReadiness one) {
        Story story = one.story();
        return "| " + PlainMarkdown.line(story.ref()) + " | " + PlainMarkdown.line(story.title()) + " | "
                + PlainMarkdown.line(one.status()) + " | "
                + (one.canShip() ? one.verdict() : "**" + one.verdict() + "**") + " | " + notes(one) + " |\n";
    }

    private static String notes(StoryReadiness one) {
        return Stream.concat(
                        one.story().deliveredIn().stream().map(MilestoneWords::delivered),
                        one.entries().stream().map(MilestoneWords::entry))
                .map(PlainMarkdown::line)
                .collect(Collectors.joining("<br>"));
    }

    private static Stream<String> missing(StoryReadiness one) {
        return one.missing().stream()
                .map(gap ->
                        item(one) + PlainMarkdown.code(gap.location().toString()) + " " + PlainMarkdown.line(gap.says())
                                + gap.command()
                                        .map(command -> "<br>fix: " + PlainMarkdown.code(command))
                                        .orElse(""));
    }

    private static Stream<String> waived(StoryReadiness one) {
        return one.waived().stream()
                .map(finding ->
                        item(one) + PlainMarkdown.code(finding.location().toString()) + " "
                                + PlainMarkdown.line(MilestoneWords.waived(finding)));
    }

    private static String item(StoryReadiness one) {
        return "- **" + PlainMarkdown.line(one.story().ref()) + "** ";
    }
}
