package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.template.TemplateException;
import java.util.Optional;
import java.util.function.Function;

/** Release notes as one page of HTML that needs nothing beside itself. It runs nothing, whatever is written in an entry. */
public final class HtmlNotes {

    private static final String NAME = "page.html";

    private final TemplateNotes<NotesPage> notes;

    /**
     * For pages that lie in this folder.
     *
     * @param folder from the root; empty where it is outside of the repository
     * @param files the bytes of an image, by its path from the root, where it may become a part of the page
     */
    public HtmlNotes(Optional<String> folder, Function<String, Optional<byte[]>> files) {
        try {
            notes = TemplateNotes.of(NAME, HtmlTemplates.page(), folder, files);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page, ending in a line feed. */
    public String render(NotesPage page) {
        try {
            return notes.render(page);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of several repositories, ending in a line feed. */
    public static String render(JointPage page) {
        try {
            return TemplateNotes.ofSeveral(NAME, HtmlTemplates.pages()).render(page);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }
}
