package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.notes.NotesPage.Item;
import com.betterfleet.bfflow.notes.NotesPage.Note;
import com.betterfleet.bfflow.notes.NotesPage.Section;
import com.betterfleet.bfflow.notes.NotesPage.Setting;
import com.betterfleet.bfflow.notes.NotesPage.StoryLine;
import java.util.List;
import java.util.Optional;

/** Pages on which a template is tried out: what may be there is there on the one, and is not on the other. */
final class SamplePage {

    private static final Optional<String> SOME = Optional.of("text");

    private static final Note FULL = new Note(
            "notes/A-1.md",
            "a-1",
            "text",
            List.of(new StoryLine(new StoryId("A-1"), SOME), new StoryLine(new StoryId("A-2"), Optional.empty())),
            "added",
            "customer",
            true,
            SOME,
            SOME,
            SOME,
            SOME,
            "text");

    private static final Note BARE = new Note(
            "notes/A-3.md",
            "a-3",
            "",
            List.of(),
            "",
            "",
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    private static final List<Item> ITEMS = List.of(
            new Item(FULL, Optional.empty()),
            new Item(BARE, Optional.empty()),
            new Item(FULL, SOME),
            new Item(BARE, SOME));

    /** Says everything that a page can say. */
    static final NotesPage WITH_EVERYTHING = new NotesPage(
            SOME,
            SOME,
            SOME,
            SOME,
            "notes",
            PageWords.DEFAULTS,
            SOME,
            List.of(
                    new Section("a", "text", SOME, ITEMS),
                    new Section("b", "text", Optional.empty(), ITEMS),
                    new Section("c", "text", SOME, List.of())),
            List.of(new Setting("text", "text", "text", "text", "text"), new Setting("", "", "", "", "")));

    /** Says nothing. */
    static final NotesPage WITH_NOTHING = new NotesPage(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "notes",
            PageWords.DEFAULTS,
            Optional.empty(),
            List.of(),
            List.of());

    /** Of several repositories. */
    static final JointPage OF_SEVERAL = JointPage.of(
            PageWords.DEFAULTS,
            List.of(
                    new JointPage.Part("text", SOME, "text", WITH_EVERYTHING),
                    new JointPage.Part("other", Optional.empty(), "other", WITH_NOTHING)));

    /** Of no repository. */
    static final JointPage OF_NONE = new JointPage(PageWords.DEFAULTS, List.of());

    private SamplePage() {}
}
