package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Release notes as one page of HTML that needs nothing beside itself. It runs nothing, whatever is written in an entry. */
public final class HtmlNotes {

    private static final String TEMPLATE = "page.html.mustache";

    private final TemplateNotes notes;

    /**
     * For pages that lie in this folder.
     *
     * @param folder from the root; empty where it is outside of the repository
     * @param files the bytes of an image, by its path from the root, where it may become a part of the page
     */
    public HtmlNotes(Optional<String> folder, Function<String, Optional<byte[]>> files) {
        try {
            notes = TemplateNotes.of(TEMPLATE, template(), folder, files);
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

    private static String template() {
        try (InputStream in = HtmlNotes.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException(TEMPLATE + " is not on the classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
