package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Note;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import com.betterfleet.bfflow.notes.NotesPage.Setting;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page as names and values: what JSON holds and what a template can name are the same.
 *
 * @param texts what becomes of the Markdown texts
 */
record PageValues(Texts texts) {

    /** The names that are there for Markdown texts, beside {@code summary} and {@code body}. */
    private static final String HTML = "Html";

    /** The Markdown texts of a page, as a format wants them. */
    interface Texts {

        /**
         * A text as Markdown.
         *
         * @param folder for which it was written
         */
        String markdown(String folder, String text);

        /**
         * The same as HTML; empty where the format has no use for it.
         *
         * @param anchor of the note; no other text on the page has it
         */
        Optional<String> html(String folder, String anchor, String text);
    }

    /** As they are written. */
    static final Texts AS_WRITTEN = new Texts() {
        @Override
        public String markdown(String folder, String text) {
            return text;
        }

        @Override
        public Optional<String> html(String folder, String anchor, String text) {
            return Optional.empty();
        }
    };

    /** All names and values of a page. */
    Map<String, Object> of(NotesPage page) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schemaVersion", JsonNotes.SCHEMA_VERSION);
        values.put("title", page.title());
        values.put("version", page.version());
        values.put("date", page.date());
        values.put("withdrawn", page.withdrawn());
        values.put("milestone", page.milestone());
        values.put("summary", page.summary().map(text -> texts.markdown(page.folder(), text)));
        if (texts.html("", "", "").isPresent()) {
            values.put(
                    "summary" + HTML,
                    page.summary().flatMap(text -> texts.html(page.folder(), PageTexts.SUMMARY, text)));
        }
        values.put("empty", page.isEmpty());
        Set<String> anchors = new HashSet<>(List.of(PageTexts.SUMMARY, "configuration"));
        page.notes().forEach(note -> anchors.add(note.anchor()));
        values.put(
                "sections",
                page.sections().stream()
                        .map(section -> section(page, section, NoteAnchors.unique(section.heading(), anchors)))
                        .toList());
        values.put("settings", page.settings().stream().map(PageValues::setting).toList());
        Map<String, Object> words = new LinkedHashMap<>();
        for (PageWord word : PageWord.values()) {
            words.put(word.key(), page.words().get(word));
        }
        values.put("words", words);
        return values;
    }

    private Map<String, Object> section(NotesPage page, Section section, String anchor) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", section.id());
        values.put("anchor", anchor);
        values.put("heading", section.heading());
        values.put("question", section.question());
        values.put(
                "notes", section.items().stream().map(item -> note(page, item)).toList());
        return values;
    }

    private Map<String, Object> note(NotesPage page, Item item) {
        Note note = item.note();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("anchor", note.anchor());
        values.put("path", note.path());
        values.put("title", note.title());
        values.put("fullIn", item.fullIn());
        values.put("seeAbove", item.fullIn().map(heading -> page.words().get(PageWord.SEE_ABOVE, heading)));
        values.put("stories", note.stories().stream().map(PageValues::story).toList());
        values.put("type", note.type());
        values.put("audience", note.audience());
        values.put("highlight", note.highlight());
        values.put("impact", note.impact());
        values.put("action", note.action());
        values.put("replacement", note.replacement());
        values.put("removal", note.removal());
        values.put("body", texts.markdown(note.folder(), note.body()));
        texts.html(note.folder(), note.anchor(), note.body()).ifPresent(html -> values.put("body" + HTML, html));
        return values;
    }

    private static Map<String, Object> story(StoryLine story) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", story.id().text());
        values.put("title", story.title());
        return values;
    }

    private static Map<String, Object> setting(Setting setting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("action", setting.action());
        values.put("key", setting.key());
        values.put("kind", setting.kind());
        values.put("default", setting.defaultValue());
        values.put("description", setting.description());
        return values;
    }
}
