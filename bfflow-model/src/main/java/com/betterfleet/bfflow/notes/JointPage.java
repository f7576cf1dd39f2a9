package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The release notes of several repositories on one page, before it has a format.
 *
 * @param words the fixed words that it uses
 * @param parts one for each repository, in order
 */
public record JointPage(PageWords words, List<Part> parts) {

    /**
     * The notes of one of the repositories.
     *
     * @param name of the repository
     * @param version of the repository; empty where it has none
     * @param anchor what the part can be linked to by; what stands in it has it in front of its own
     * @param page the notes, which no two parts can be linked to by the same
     */
    public record Part(String name, Optional<String> version, String anchor, NotesPage page) {

        /** The name with the version that the notes are about, and what else is to be said of it. */
        public String heading() {
            return page.titleOf(
                    page.version().or(() -> version).map(of -> name + " " + of).orElse(name));
        }
    }

    public JointPage {
        parts = List.copyOf(parts);
    }

    /** A page of these parts, whose anchors are made different from each other. */
    public static JointPage of(PageWords words, List<Part> parts) {
        Set<String> taken = new HashSet<>();
        List<Part> apart = new ArrayList<>();
        for (Part part : parts) {
            String anchor = NoteAnchors.unique(part.anchor(), taken);
            apart.add(new Part(part.name(), part.version(), anchor, apart(part.page(), anchor, taken)));
        }
        return new JointPage(words, apart);
    }

    private static NotesPage apart(NotesPage page, String part, Set<String> taken) {
        Map<String, String> anchors = new HashMap<>();
        page.notes().forEach(note -> anchors.put(note.path(), NoteAnchors.unique(part + "-" + note.anchor(), taken)));
        return page.with(page.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.heading(),
                        section.question(),
                        section.items().stream()
                                .map(item -> new Item(
                                        item.note()
                                                .at(anchors.getOrDefault(
                                                        item.note().path(), "")),
                                        item.fullIn()))
                                .toList()))
                .toList());
    }

    /** Its title. */
    public String title() {
        return words.get(PageWord.TOGETHER);
    }

    /** How many notes it has. */
    int notes() {
        return parts.stream().mapToInt(part -> part.page().notes().size()).sum();
    }
}
