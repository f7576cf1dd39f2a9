package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.markdown.FolderMove;
import java.util.List;
import java.util.Optional;

/**
 * A page of release notes, before it has a format. Every text is as a person wrote it, nothing is escaped: {@code summary}
 * and {@code body} are Markdown, all else is plain text. Lines end in LF.
 *
 * @param version of a past release; empty for what is unreleased
 * @param date ISO, where the release says it
 * @param withdrawn why the release was withdrawn; empty where it was not
 * @param milestone the only milestone of which the page tells; empty where it tells of all
 * @param folder of its entries and its summary, from the root: their relative links are right from there
 * @param words the fixed words that it uses
 * @param summary what stands above the sections
 * @param sections those that have something to say, in order
 * @param settings what changes in the configuration, by key
 */
public record NotesPage(
        Optional<String> version,
        Optional<String> date,
        Optional<String> withdrawn,
        Optional<String> milestone,
        String folder,
        PageWords words,
        Optional<String> summary,
        List<Section> sections,
        List<Setting> settings) {

    public NotesPage {
        sections = List.copyOf(sections);
        settings = List.copyOf(settings);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return summary.isEmpty() && sections.isEmpty() && settings.isEmpty();
    }

    /** Its title as a page of its own: {@code Release 1.4.0 (2026-11-22)}. */
    public String title() {
        return title(version.map(number -> words.get(PageWord.RELEASE, number)));
    }

    /** Its title as a part of a page that tells of several releases: {@code 1.4.0 (2026-11-22)}. */
    public String shortTitle() {
        return title(version);
    }

    /** The same with other sections. */
    NotesPage with(List<Section> others) {
        return new NotesPage(version, date, withdrawn, milestone, folder, words, summary, others, settings);
    }

    /** The notes, in the order in which they stand in full. */
    public List<Note> notes() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.fullIn().isEmpty())
                .map(Item::note)
                .toList();
    }

    private String title(Optional<String> name) {
        return titleOf(name.orElseGet(() -> words.get(PageWord.UNRELEASED)));
    }

    /** Its title where it is called this. */
    String titleOf(String name) {
        return name
                + milestone.map(of -> ", " + words.get(PageWord.MILESTONE, of)).orElse("")
                + date.map(day -> " (" + day + ")").orElse("")
                + withdrawn.map(why -> " – " + words.get(PageWord.WITHDRAWN)).orElse("");
    }

    /**
     * Notes under one heading.
     *
     * @param id stays the same when the heading is worded differently
     * @param question what was asked for, where the section is about the answer to it
     */
    public record Section(String id, String heading, Optional<String> question, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * A note where it stands.
     *
     * @param fullIn the heading of the section above in which it stands in full; empty where it does so here
     */
    public record Item(Note note, Optional<String> fullIn) {}

    /**
     * One note.
     *
     * @param path the file of its entry
     * @param anchor what it can be linked to by on the page, no two notes by the same
     * @param stories in natural order
     * @param impact what it breaks, and for whom
     * @param action what to do before upgrading
     * @param replacement what to use instead of what is deprecated
     * @param removal the release that removes what is deprecated
     * @param body details; may be empty
     */
    public record Note(
            String path,
            String anchor,
            String title,
            List<StoryLine> stories,
            String type,
            String audience,
            boolean highlight,
            Optional<String> impact,
            Optional<String> action,
            Optional<String> replacement,
            Optional<String> removal,
            String body) {
        public Note {
            stories = List.copyOf(stories);
        }

        /** The same, linked to by something else. */
        Note at(String other) {
            return new Note(
                    path, other, title, stories, type, audience, highlight, impact, action, replacement, removal, body);
        }

        /** The folder of its entry, from the root. */
        public String folder() {
            return FolderMove.folder(path);
        }
    }

    /**
     * A story of a note.
     *
     * @param title empty where the story is not in this repository
     */
    public record StoryLine(StoryId id, Optional<String> title) {}

    /** A setting that the reader must know of; what its entry does not say is empty. */
    public record Setting(String action, String key, String kind, String defaultValue, String description) {}
}
