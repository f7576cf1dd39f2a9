package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.notes.ForgeNotes;
import com.betterfleet.bfflow.notes.HtmlNotes;
import com.betterfleet.bfflow.notes.JointPage;
import com.betterfleet.bfflow.notes.JsonNotes;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesPage;
import com.betterfleet.bfflow.notes.TemplateNotes;
import com.betterfleet.bfflow.repository.ImageFile;
import com.betterfleet.bfflow.template.TemplateException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes the files of a page.
 *
 * @param root the repository's root
 * @param output the folder in which the files will lie
 * @param formats what is asked for
 * @param template what takes the place of a format; empty where nothing does
 */
record NotesRenderer(Path root, Path output, Set<NotesFormat> formats, Optional<Template> template) {

    private static final String NOT_A_PAGE = "a trace is not made of a page";

    /**
     * A template.
     *
     * @param name its file, for messages
     */
    record Template(String name, String text) {}

    /** The files, all formats in order but the trace, which is not made of a page. */
    List<NotesFile> files(NotesPage page, String audience) throws TemplateException {
        return files(
                audience,
                format -> text(format, page),
                made -> TemplateNotes.of(made.name(), made.text(), folder(), path -> ImageFile.read(root, path))
                        .render(page));
    }

    /** The same of several repositories. */
    List<NotesFile> files(JointPage page, String audience) throws TemplateException {
        return files(
                audience,
                format -> text(format, page),
                made -> TemplateNotes.ofSeveral(made.name(), made.text()).render(page));
    }

    /** What a template makes. */
    private interface Made {
        String of(Template template) throws TemplateException;
    }

    private List<NotesFile> files(String audience, Function<NotesFormat, String> text, Made made)
            throws TemplateException {
        List<NotesFile> files = new ArrayList<>();
        for (NotesFormat format : NotesFormat.values()) {
            if (formats.contains(format) && format != NotesFormat.TRACE) {
                files.add(format.file(audience, text.apply(format)));
            }
        }
        if (template.isPresent()) {
            String extension = TemplateNotes.extension(template.get().name());
            String content = made.of(template.get());
            files.removeIf(file -> file.ending().equals(extension));
            files.add(new NotesFile(audience, extension, "", extension, content));
        }
        return files;
    }

    private String text(NotesFormat format, NotesPage page) {
        return switch (format) {
            case MD -> new MarkdownNotes(folder()).render(page);
            case HTML -> new HtmlNotes(folder(), path -> ImageFile.read(root, path)).render(page);
            case JSON -> new String(JsonNotes.render(page), StandardCharsets.UTF_8);
            case GITLAB -> ForgeNotes.GITLAB.render(page);
            case GITHUB -> ForgeNotes.GITHUB.render(page);
            case TRACE -> throw new IllegalArgumentException(NOT_A_PAGE);
        };
    }

    private static String text(NotesFormat format, JointPage page) {
        return switch (format) {
            case MD -> MarkdownNotes.render(page);
            case HTML -> HtmlNotes.render(page);
            case JSON -> new String(JsonNotes.render(page), StandardCharsets.UTF_8);
            case GITLAB -> ForgeNotes.GITLAB.render(page);
            case GITHUB -> ForgeNotes.GITHUB.render(page);
            case TRACE -> throw new IllegalArgumentException(NOT_A_PAGE);
        };
    }

    /** The output's folder from the root; outside of the repository there is none. */
    private Optional<String> folder() {
        return output.startsWith(root)
                ? Optional.of(root.relativize(output).toString().replace('\\', '/'))
                : Optional.empty();
    }
}
