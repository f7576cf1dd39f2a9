package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.landscape.Landscape.Specified;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;
import com.betterfleet.bfflow.text.PlainMarkdown;
import java.util.List;

/** Several repositories for an issue or a page. */
public final class LandscapeMarkdown {

    private LandscapeMarkdown() {}

    /** The whole answer. */
    public static String of(Landscape landscape) {
        StringBuilder text = new StringBuilder("## Repositories\n\n| repository | holds |\n| --- | --- |\n");
        landscape
                .repositories()
                .forEach(member -> text.append("| ")
                        .append(PlainMarkdown.line(member.repository().named()))
                        .append(" | ")
                        .append(LandscapeWords.counts(member))
                        .append(" |\n"));
        landscape.specifications().forEach(one -> specification(text, one));
        if (!landscape.unspecified().isEmpty()) {
            text.append("\n### Stories whose specification is in none of them\n");
            stories(text, landscape.unspecified());
        }
        list(
                text,
                "Ids that exist twice",
                landscape.doubles().stream()
                        .map(same -> same.id() + ": " + String.join(", ", same.places()))
                        .toList());
        list(
                text,
                "Entries for stories that are in none of them",
                landscape.orphans().stream()
                        .map(orphan -> orphan.id() + ": " + orphan.repository() + " " + orphan.path())
                        .toList());
        return text.toString();
    }

    private static void specification(StringBuilder text, Specified specification) {
        text.append("\n### ")
                .append(PlainMarkdown.line(specification.title()))
                .append("\n\n")
                .append(PlainMarkdown.code(specification.repository() + "/" + specification.page()))
                .append('\n');
        if (specification.stories().isEmpty()) {
            text.append("\nNo repository has a story of it.\n");
        } else {
            stories(text, specification.stories());
        }
        if (!specification.uncovered().isEmpty()) {
            text.append("\nCovered by no repository:\n\n");
            specification
                    .uncovered()
                    .forEach(title ->
                            text.append("- ").append(PlainMarkdown.line(title)).append('\n'));
        }
    }

    private static void stories(StringBuilder text, List<StoryLine> stories) {
        text.append("\n| story | status | delivered |\n| --- | --- | --- |\n");
        stories.forEach(story -> text.append("| ")
                .append(PlainMarkdown.line(LandscapeWords.story(story)))
                .append(" | ")
                .append(LandscapeWords.status(story))
                .append(" | ")
                .append(PlainMarkdown.line(LandscapeWords.delivery(story)))
                .append(" |\n"));
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            lines.forEach(
                    line -> text.append("- ").append(PlainMarkdown.line(line)).append('\n'));
        }
    }
}
