package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.markdown.EmbeddedMarkdown;
import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Note;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import com.betterfleet.bfflow.notes.NotesPage.Setting;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Release notes in Markdown: the same page gives the same text.
 *
 * <p>Plain texts are shown as they are. Bodies and the summary are Markdown already and stay as they are written, save that
 * their headings go below those of the page and reference links become inline links. A relative link or image in a body is
 * not rewritten: it is right from the folder of its entry, and for a page elsewhere it must be written from the root of the
 * site or as a full address. The anchor of a section is the one that every site generator gives its heading.
 */
public final class MarkdownNotes {

    private static final int PAGE_LEVEL = 1;
    private static final int SECTION_LEVEL = 2;

    /** Four columns, for MkDocs asks for four and CommonMark for just as many as the bullet takes. */
    private static final String BULLET = "-   ";

    private static final String INDENT = "    ";

    private static final String SETTINGS = """
            ## Configuration

            | Change | Setting | Kind | Default | Description |
            | --- | --- | --- | --- | --- |
            """;

    private final EmbeddedMarkdown embedded = new EmbeddedMarkdown();

    /** For any page. */
    public MarkdownNotes() {}

    /** The page, ending in a line feed. */
    public String render(NotesPage page) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + title(page));
        page.withdrawn().ifPresent(why -> blocks.add("> **This release was withdrawn:** " + MarkdownText.lines(why)));
        page.summary().ifPresent(text -> blocks.add(embedded(PAGE_LEVEL, text)));
        page.sections().forEach(section -> blocks.add(section(section)));
        if (!page.settings().isEmpty()) {
            blocks.add(settings(page.settings()));
        }
        if (page.isEmpty()) {
            blocks.add("There is nothing here that users need to know.");
        }
        return joined(blocks) + "\n";
    }

    private static String title(NotesPage page) {
        String title = page.version().map(version -> "Release " + version).orElse("Unreleased")
                + page.milestone().map(name -> ", milestone " + name).orElse("")
                + page.date().map(date -> " (" + date + ")").orElse("")
                + page.withdrawn().map(why -> " – withdrawn").orElse("");
        return MarkdownText.line(title);
    }

    private String section(Section section) {
        List<String> items = section.items().stream().map(this::item).toList();
        // Notes of one line each stand close together.
        String between = items.stream().anyMatch(item -> item.contains("\n")) ? "\n\n" : "\n";
        return "## " + MarkdownText.line(section.heading()) + "\n\n" + String.join(between, items);
    }

    private String item(Item item) {
        Note note = item.note();
        String title = BULLET + "**" + MarkdownText.line(note.title()) + "**" + stories(note.stories());
        if (item.fullIn().isPresent()) {
            return title + " – see *" + MarkdownText.line(item.fullIn().get()) + "* above";
        }
        List<String> blocks = new ArrayList<>();
        blocks.add(title);
        labelled("Impact", note.impact()).ifPresent(blocks::add);
        labelled("What to do", note.action()).ifPresent(blocks::add);
        labelled("Use instead", note.replacement()).ifPresent(blocks::add);
        labelled("Will be removed in", note.removal()).ifPresent(blocks::add);
        blocks.add(indented(embedded(SECTION_LEVEL, note.body())));
        return joined(blocks);
    }

    /** What is left of the text at its end, where its link definitions stood, is no part of it. */
    private String embedded(int level, String markdown) {
        return embedded.below(level, markdown).stripTrailing();
    }

    private static String joined(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String stories(List<StoryLine> stories) {
        return stories.isEmpty()
                ? ""
                : stories.stream()
                        .map(story -> MarkdownText.line(story.id().text()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static Optional<String> labelled(String label, Optional<String> text) {
        return text.map(words -> INDENT + "**" + label + ":** " + MarkdownText.lines(words));
    }

    private static String indented(String markdown) {
        return markdown.lines().map(line -> line.isBlank() ? "" : INDENT + line).collect(Collectors.joining("\n"));
    }

    private static String settings(List<Setting> settings) {
        return settings.stream().map(MarkdownNotes::row).collect(Collectors.joining("\n", SETTINGS, ""));
    }

    private static String row(Setting setting) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        MarkdownText.cell(setting.action()),
                        MarkdownText.code(setting.key()),
                        MarkdownText.cell(setting.kind()),
                        MarkdownText.code(setting.defaultValue()),
                        MarkdownText.cell(setting.description()));
    }
}
