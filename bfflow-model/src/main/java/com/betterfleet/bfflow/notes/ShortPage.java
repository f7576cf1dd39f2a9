package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.notes.JointPage.Part;
import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page of which the end is left out. */
final class ShortPage {

    private ShortPage() {}

    /** The page up to so many notes, with nothing behind them. */
    static NotesPage of(NotesPage page, int notes) {
        List<Section> kept = new ArrayList<>();
        int left = notes;
        for (Section section : page.sections()) {
            List<Item> items = new ArrayList<>();
            for (Item item : section.items()) {
                left -= item.fullIn().isEmpty() ? 1 : 0;
                if (left >= 0) {
                    items.add(item);
                }
            }
            if (!items.isEmpty()) {
                kept.add(new Section(section.id(), section.heading(), section.question(), items));
            }
        }
        return new NotesPage(
                page.version(),
                page.date(),
                page.withdrawn(),
                page.milestone(),
                page.folder(),
                page.words(),
                page.summary(),
                kept,
                left < 0 ? List.of() : page.settings());
    }

    /** The same of several repositories; one of which nothing is left is left out. */
    static JointPage of(JointPage page, int notes) {
        List<Part> kept = new ArrayList<>();
        int left = notes;
        for (Part part : page.parts()) {
            NotesPage beginning = of(part.page(), Math.max(0, left));
            left -= part.page().notes().size();
            if (!beginning.isEmpty() || part.page().isEmpty()) {
                kept.add(new Part(part.name(), part.version(), part.anchor(), beginning));
            }
        }
        return new JointPage(page.words(), kept);
    }

    /** The page with nothing but what its head says. */
    static NotesPage empty(NotesPage page) {
        return new NotesPage(
                page.version(),
                page.date(),
                page.withdrawn(),
                page.milestone(),
                page.folder(),
                page.words(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
