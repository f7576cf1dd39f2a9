package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Note;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import com.betterfleet.bfflow.notes.NotesPage.Setting;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import com.betterfleet.bfflow.text.MarkdownLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a page of entries: each in full once, in the first section that it belongs to, and named in the others. */
final class NotesPageBuilder {

    private static final Comparator<Note> ORDER = Comparator.comparing((Note note) -> !note.highlight())
            .thenComparing(NotesPageBuilder::byFirstStory)
            .thenComparing(Note::path);

    private static final Comparator<Setting> BY_KEY = Comparator.comparing(Setting::key)
            .thenComparing(Setting::action)
            .thenComparing(Setting::kind)
            .thenComparing(Setting::defaultValue)
            .thenComparing(Setting::description);

    private final Chain chain;
    private final Sections sections;
    private final PageWords words;

    NotesPageBuilder(Chain chain, Sections sections, PageWords words) {
        this.chain = chain;
        this.sections = sections;
        this.words = words;
    }

    NotesPage page(NotesRequest request, Optional<Release> release, List<ReleaseNote> entries) {
        return new NotesPage(
                request.release(),
                release.flatMap(Release::date),
                release.flatMap(Release::yanked),
                request.milestone(),
                request.folder(chain.notesFolder()),
                words,
                request.summary().map(MarkdownLines::tidy).filter(text -> !text.isEmpty()),
                sections(entries),
                settings(entries));
    }

    private List<Section> sections(List<ReleaseNote> entries) {
        Map<String, String> headings = new LinkedHashMap<>();
        sections.heads().forEach(head -> headings.put(head.id(), head.heading()));
        Map<String, String> anchors = NoteAnchors.of(entries);
        Map<String, List<Item>> items = new LinkedHashMap<>();
        for (ReleaseNote entry : entries) {
            Note note = note(entry, anchors.getOrDefault(entry.path(), ""));
            Optional<String> fullIn = Optional.empty();
            for (String id : sections.of(entry)) {
                items.computeIfAbsent(id, key -> new ArrayList<>()).add(new Item(note, fullIn));
                fullIn = fullIn.or(() -> Optional.ofNullable(headings.get(id)));
            }
        }
        return sections.heads().stream()
                .filter(head -> items.containsKey(head.id()))
                .map(head -> new Section(
                        head.id(),
                        head.heading(),
                        head.question(),
                        items.getOrDefault(head.id(), List.of()).stream()
                                .sorted(Comparator.comparing(Item::note, ORDER))
                                .toList()))
                .toList();
    }

    private Note note(ReleaseNote entry, String anchor) {
        return new Note(
                entry.path(),
                anchor,
                entry.headline().filter(text -> !text.isBlank()).orElseGet(entry::fileName),
                stories(entry),
                entry.type().orElse(""),
                entry.audience().orElse(""),
                entry.highlight(),
                entry.breaking().flatMap(Breaking::impact),
                entry.breaking().flatMap(Breaking::action),
                entry.deprecation().flatMap(Deprecation::replacement),
                entry.deprecation().flatMap(Deprecation::removal),
                MarkdownLines.tidy(entry.body()));
    }

    private List<StoryLine> stories(ReleaseNote entry) {
        return entry.countsFor().stream()
                .distinct()
                .sorted()
                .map(id ->
                        new StoryLine(id, chain.stories(id).stream().findFirst().map(Story::title)))
                .toList();
    }

    private static List<Setting> settings(List<ReleaseNote> entries) {
        return entries.stream()
                .flatMap(entry -> entry.configuration().stream())
                .map(NotesPageBuilder::setting)
                .sorted(BY_KEY)
                .toList();
    }

    private static Setting setting(Configuration written) {
        return new Setting(
                written.action().orElse(""),
                written.key().orElse(""),
                written.kind().orElse(""),
                written.defaultValue().orElse(""),
                written.description().orElse(""));
    }

    private static int byFirstStory(Note one, Note other) {
        Optional<StoryId> first = one.stories().stream().map(StoryLine::id).findFirst();
        Optional<StoryId> second = other.stories().stream().map(StoryLine::id).findFirst();
        return first.isPresent() && second.isPresent()
                ? first.get().compareTo(second.get())
                : Boolean.compare(first.isEmpty(), second.isEmpty());
    }
}
