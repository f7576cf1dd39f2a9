package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.json.Json;

/**
 * Release notes for other tools. What each key means is said by {@code release-notes.schema.json} beside this class; the two
 * change together. Markdown stays as it is written: its relative links are right from the folder of the note's file.
 */
public final class JsonNotes {

    /** Grows when a key goes away or changes its meaning. */
    public static final int SCHEMA_VERSION = 1;

    private JsonNotes() {}

    /** The bytes of a file: the same for the same page. */
    public static byte[] render(NotesPage page) {
        return Json.file(new PageValues(PageValues.AS_WRITTEN).of(page));
    }

    /** The same of several repositories; {@code release-notes-together.schema.json} says what it holds. */
    public static byte[] render(JointPage page) {
        return Json.file(new PageValues(PageValues.AS_WRITTEN).of(page));
    }
}
