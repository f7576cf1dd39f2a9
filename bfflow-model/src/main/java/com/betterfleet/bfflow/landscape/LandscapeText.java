package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.landscape.Landscape.Specified;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;
import com.betterfleet.bfflow.text.Printable;
import java.util.List;

/** Several repositories for a terminal. */
public final class LandscapeText {

    private LandscapeText() {}

    /** The whole answer. */
    public static String of(Landscape landscape) {
        StringBuilder text = new StringBuilder();
        section(
                text,
                "Repositories",
                landscape.repositories().stream()
                        .map(member -> member.repository().named() + ": " + LandscapeWords.counts(member))
                        .toList());
        if (!landscape.specifications().isEmpty()) {
            text.append("Specifications\n");
            landscape.specifications().forEach(one -> specification(text, one));
        }
        section(
                text,
                "Stories whose specification is in none of them",
                landscape.unspecified().stream().map(LandscapeText::story).toList());
        section(
                text,
                "Ids that exist twice",
                landscape.doubles().stream()
                        .map(same -> same.id() + ": " + String.join(", ", same.places()))
                        .toList());
        section(
                text,
                "Entries for stories that are in none of them",
                landscape.orphans().stream()
                        .map(orphan -> orphan.id() + ": " + orphan.repository() + " " + orphan.path())
                        .toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> line(text, "  " + line));
        }
    }

    private static void specification(StringBuilder text, Specified specification) {
        line(text, "  " + specification.repository() + "/" + specification.page() + ": " + specification.title());
        specification.stories().forEach(story -> line(text, "    " + story(story)));
        if (specification.stories().isEmpty()) {
            line(text, "    no repository has a story of it");
        }
        specification.uncovered().forEach(title -> line(text, "    covered by no repository: " + title));
    }

    private static String story(StoryLine story) {
        String delivery = LandscapeWords.delivery(story);
        return LandscapeWords.story(story) + ": " + LandscapeWords.status(story)
                + (delivery.isEmpty() ? "" : "; " + delivery);
    }

    private static void line(StringBuilder text, String line) {
        text.append(Printable.line(line).stripTrailing()).append('\n');
    }
}
