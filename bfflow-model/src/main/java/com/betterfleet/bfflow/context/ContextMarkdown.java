package com.betterfleet.bfflow.context;

import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryStatus;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.context.StoryContext.ChallengePart;
import com.betterfleet.bfflow.context.StoryContext.Part;
import com.betterfleet.bfflow.context.StoryContext.SpecificationPart;
import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A story with its chain as one page of Markdown: what matters first stands first. */
public final class ContextMarkdown {

    private static final int PART_LEVEL = 3;

    private final EmbeddedMarkdown embedded = new EmbeddedMarkdown();
    private final StoryContext context;
    private final Budget budget;
    private final List<String> blocks = new ArrayList<>();

    private ContextMarkdown(StoryContext context, int budget) {
        this.context = context;
        this.budget = new Budget(budget);
    }

    /**
     * The page, ending in a line feed.
     *
     * @param budget how many characters of the pages' own text it may hold; headings, places and marks come on top
     */
    public static String of(StoryContext context, int budget) {
        return new ContextMarkdown(context, budget).page();
    }

    private String page() {
        Story story = context.story();
        blocks.add("# " + story.id() + ": " + story.title());
        blocks.add(status(story));
        blocks.add(verdict());
        section("Story", context.text());
        entries();
        list("Findings in its chain", context.findings().stream().flatMap(ContextMarkdown::finding));
        context.specifications().forEach(this::specification);
        list("Depends on", context.dependencies().stream().map(ContextMarkdown::line));
        context.challenges().forEach(this::challenge);
        list("Siblings", context.siblings().stream().map(ContextMarkdown::line));
        blocks.add("## Files");
        blocks.add(files().distinct().map(file -> "- " + file).collect(Collectors.joining("\n")));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String status(Story story) {
        return Stream.of(
                        Stream.of("Status: " + word(story)),
                        story.milestone().stream().map(name -> "Milestone: " + name),
                        story.deliveredIn().stream().map(name -> "Delivered in: " + name),
                        Stream.of(place(story)))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    private String verdict() {
        return context.isReady()
                ? "**Ready to code.**"
                : context.blockers().stream()
                        .map(blocker -> "- " + blocker.place() + " " + blocker.message())
                        .collect(Collectors.joining(
                                "\n", "**Not ready to code.** Stop here and settle this first:\n\n", ""));
    }

    private void section(String heading, Excerpt text) {
        blocks.add("## " + heading);
        blocks.add(fit(text, PART_LEVEL - 1));
    }

    private String fit(Excerpt text, int level) {
        return text.text().isEmpty()
                ? "(empty, " + text.place() + ")"
                : budget.fit(embedded.below(level, text.text()).strip(), text.place());
    }

    private void entries() {
        blocks.add("## Release note");
        blocks.add(Stream.concat(
                        context.entries().stream()
                                .map(entry -> "- " + entry.path() + " \"" + Printable.line(entry.title()) + "\""
                                        + entry.release()
                                                .map(version -> ", released in " + version)
                                                .orElse(", unreleased: keep it current")),
                        context.newEntry().stream().map(command -> "- None yet. Begin it: `" + command + "`"))
                .collect(Collectors.joining("\n")));
    }

    private void specification(SpecificationPart part) {
        blocks.add("## Specification: " + without("Specification:", part.heading()));
        blocks.add(
                "From \"" + part.specification().title() + "\", " + part.text().place() + ":");
        blocks.add(fit(part.text(), PART_LEVEL - 1));
    }

    private void challenge(ChallengePart part) {
        blocks.add("## Why: " + without("Challenge:", part.challenge().title()));
        part.question()
                .ifPresent(question ->
                        blocks.add(budget.fit(question, part.challenge().ref())));
        for (Part one : part.parts()) {
            blocks.add("### " + one.heading());
            blocks.add(fit(one.text(), PART_LEVEL));
        }
    }

    /** A title without the word that it begins with in most repositories, and that stands before it here anyway. */
    private static String without(String word, String title) {
        String rest = title.regionMatches(true, 0, word, 0, word.length())
                ? title.substring(word.length()).strip()
                : "";
        return rest.isEmpty() ? title : rest;
    }

    private void list(String heading, Stream<String> items) {
        String text = items.collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            blocks.add("## " + heading);
            blocks.add(budget.fit(text, place(context.story())));
        }
    }

    private static Stream<String> finding(Finding finding) {
        return Stream.concat(
                Stream.of("- " + finding.location() + " " + finding.severity().word() + " " + finding.rule() + ": "
                        + finding.message()),
                finding.fix().anyCommand().stream().map(command -> "    - fix: `" + command + "`"));
    }

    private Stream<String> files() {
        return Stream.of(
                        Stream.of(place(context.story())),
                        context.specifications().stream()
                                .map(part -> part.text().place()),
                        context.challenges().stream()
                                .map(part -> part.challenge().location().path() + ":"
                                        + part.challenge().location().line()),
                        context.entries().stream().map(entry -> entry.path()))
                .flatMap(files -> files);
    }

    private static String line(Story story) {
        return "- " + story.id() + " " + story.title() + " (" + word(story) + ") " + place(story);
    }

    private static String word(Story story) {
        return story.status().value().map(StoryStatus::word).orElse("unknown");
    }

    private static String place(Story story) {
        return story.location().path() + ":" + story.location().line();
    }
}
