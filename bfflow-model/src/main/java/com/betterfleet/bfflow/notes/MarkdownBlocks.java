package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Note;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import com.betterfleet.bfflow.notes.NotesPage.Setting;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands below the title of a Markdown page, block by block.
 *
 * @param level of the title
 */
record MarkdownBlocks(NotesPage page, MarkdownDialect dialect, int level) {

    /** Four columns, for MkDocs asks for four and CommonMark for just as many as the bullet takes. */
    private static final String BULLET = "-   ";

    private static final String INDENT = "    ";

    /** All blocks. */
    List<String> all() {
        List<String> blocks = new ArrayList<>();
        page.withdrawn()
                .ifPresent(why -> blocks.add("> " + label(PageWord.WITHDRAWN_BECAUSE) + " " + dialect.lines(why)));
        page.summary().ifPresent(text -> blocks.add(dialect.markdown(page.folder(), text, level)));
        page.sections().forEach(section -> blocks.add(section(section)));
        if (!page.settings().isEmpty()) {
            blocks.add(settings());
        }
        if (page.isEmpty()) {
            blocks.add(dialect.line(word(PageWord.NOTHING)));
        }
        return blocks;
    }

    /** The blocks of several pages, each below a heading of this level. */
    static List<String> all(JointPage joint, MarkdownDialect dialect, int level) {
        List<String> blocks = new ArrayList<>();
        for (JointPage.Part part : joint.parts()) {
            blocks.add(dialect.anchor(part.anchor()));
            blocks.add("#".repeat(level) + " " + dialect.line(part.heading()));
            blocks.addAll(new MarkdownBlocks(part.page(), dialect, level).all());
        }
        return blocks;
    }

    /** Blocks as one text; those that say nothing are left out. */
    static String joined(List<String> blocks) {
        return blocks.stream().filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String section(Section section) {
        List<String> items = section.items().stream().map(this::item).toList();
        // Notes of one line each stand close together.
        String between = items.stream().anyMatch(item -> item.contains("\n")) ? "\n\n" : "\n";
        String question = section.question()
                .map(text -> "> *" + dialect.line(word(PageWord.ASKED_FOR)) + ":* " + dialect.line(text) + "\n\n")
                .orElse("");
        return heading(section.heading()) + question + String.join(between, items);
    }

    private String heading(String text) {
        return "#".repeat(level + 1) + " " + dialect.line(text) + "\n\n";
    }

    private String item(Item item) {
        Note note = item.note();
        String title = "**" + dialect.line(note.title()) + "**" + stories(note.stories());
        if (item.fullIn().isPresent()) {
            // no text of a file holds this character
            String see = dialect.line(page.words().get(PageWord.SEE_ABOVE, "\0"));
            return BULLET + title + " – "
                    + see.replace("\0", "*" + dialect.line(item.fullIn().get()) + "*");
        }
        List<String> blocks = new ArrayList<>();
        blocks.add(BULLET + dialect.anchor(note.anchor()) + title);
        labelled(PageWord.IMPACT, note.impact()).ifPresent(blocks::add);
        labelled(PageWord.WHAT_TO_DO, note.action()).ifPresent(blocks::add);
        labelled(PageWord.USE_INSTEAD, note.replacement()).ifPresent(blocks::add);
        labelled(PageWord.REMOVED_IN, note.removal()).ifPresent(blocks::add);
        blocks.add(indented(dialect.markdown(note.folder(), note.body(), level + 1)));
        return joined(blocks);
    }

    private static String stories(List<StoryLine> stories) {
        return stories.isEmpty()
                ? ""
                : stories.stream()
                        .map(story -> MarkdownText.line(story.id().text()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private Optional<String> labelled(PageWord label, Optional<String> text) {
        return text.map(words -> INDENT + label(label) + " " + dialect.lines(words));
    }

    private String label(PageWord word) {
        return "**" + dialect.line(word(word)) + ":**";
    }

    private String word(PageWord word) {
        return page.words().get(word);
    }

    private static String indented(String markdown) {
        return markdown.lines().map(line -> line.isBlank() ? "" : INDENT + line).collect(Collectors.joining("\n"));
    }

    private String settings() {
        String head = Stream.of(
                        PageWord.CHANGE, PageWord.SETTING, PageWord.KIND, PageWord.DEFAULT, PageWord.DESCRIPTION)
                .map(word -> dialect.cell(word(word)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return page.settings().stream()
                .map(this::row)
                .collect(Collectors.joining(
                        "\n", heading(word(PageWord.CONFIGURATION)) + head + "| --- | --- | --- | --- | --- |\n", ""));
    }

    private String row(Setting setting) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        dialect.cell(setting.action()),
                        dialect.code(setting.key()),
                        dialect.cell(setting.kind()),
                        dialect.code(setting.defaultValue()),
                        dialect.cell(setting.description()));
    }
}
