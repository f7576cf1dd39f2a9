package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.notes.JointPage.Part;
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

    /** The anchors of what is no note nor section. */
    private static final String SUMMARY = "summary";

    private static final String SETTINGS = "configuration";

    /** Of the headings under which a summary and a note stand. */
    private static final int PAGE_LEVEL = 1;

    private static final int NOTE_LEVEL = 3;

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
         * @param level of the heading under which it stands
         */
        Optional<String> html(String folder, String anchor, int level, String text);
    }

    /** As they are written. */
    static final Texts AS_WRITTEN = new Texts() {
        @Override
        public String markdown(String folder, String text) {
            return text;
        }

        @Override
        public Optional<String> html(String folder, String anchor, int level, String text) {
            return Optional.empty();
        }
    };

    /** All names and values of a page. */
    Map<String, Object> of(NotesPage page) {
        Set<String> taken = new HashSet<>(List.of(SUMMARY, SETTINGS));
        page.notes().forEach(note -> taken.add(note.anchor()));
        return of(page, "", taken);
    }

    /** The same of several repositories. */
    Map<String, Object> of(JointPage joint) {
        Set<String> taken = new HashSet<>();
        for (Part part : joint.parts()) {
            taken.addAll(List.of(part.anchor(), part.anchor() + "-" + SUMMARY, part.anchor() + "-" + SETTINGS));
            part.page().notes().forEach(note -> taken.add(note.anchor()));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schemaVersion", JsonNotes.SCHEMA_VERSION);
        values.put("title", joint.title());
        values.put(
                "repositories",
                joint.parts().stream().map(part -> part(part, taken)).toList());
        values.put("words", words(joint.words()));
        return values;
    }

    private Map<String, Object> part(Part part, Set<String> taken) {
        Map<String, Object> repository = new LinkedHashMap<>();
        repository.put("name", part.name());
        repository.put("version", part.version());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("repository", repository);
        values.put("anchor", part.anchor());
        values.put("heading", part.heading());
        values.put("page", of(part.page(), part.anchor() + "-", taken));
        return values;
    }

    /** {@code before} is what stands before the anchors of the page; {@code taken} are those that something else has. */
    private Map<String, Object> of(NotesPage page, String before, Set<String> taken) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schemaVersion", JsonNotes.SCHEMA_VERSION);
        values.put("title", page.title());
        values.put("version", page.version());
        values.put("date", page.date());
        values.put("withdrawn", page.withdrawn());
        values.put("milestone", page.milestone());
        values.put("summary", page.summary().map(text -> texts.markdown(page.folder(), text)));
        if (texts.html("", "", PAGE_LEVEL, "").isPresent()) {
            values.put(
                    SUMMARY + HTML,
                    page.summary().flatMap(text -> texts.html(page.folder(), before + SUMMARY, PAGE_LEVEL, text)));
        }
        values.put("empty", page.isEmpty());
        values.put(
                "sections",
                page.sections().stream()
                        .map(section -> section(page, section, NoteAnchors.unique(before + section.heading(), taken)))
                        .toList());
        values.put("settings", page.settings().stream().map(PageValues::setting).toList());
        values.put("words", words(page.words()));
        return values;
    }

    private static Map<String, Object> words(PageWords all) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (PageWord word : PageWord.values()) {
            words.put(word.key(), all.get(word));
        }
        return words;
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
        texts.html(note.folder(), note.anchor(), NOTE_LEVEL, note.body())
                .ifPresent(html -> values.put("body" + HTML, html));
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
