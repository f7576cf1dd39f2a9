package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Release notes made of a template that somebody wrote. Its names are those of {@link JsonNotes}. */
public final class TemplateNotes {

    private static final String MUSTACHE = ".mustache";
    private static final String UNKNOWN = "txt";
    private static final Set<String> HTML = Set.of("html", "htm", "xml");
    private static final String MARKDOWN = "md";

    /** What begins a list, a heading, a quote or a box where it begins a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d+(?=[.)])|(?=[#>+!-]))");

    private final PageTemplate template;
    private final PageValues values;

    private TemplateNotes(PageTemplate template, PageValues values) {
        this.template = template;
        this.values = values;
    }

    /**
     * Notes of this template.
     *
     * @param path the template's file, for messages; its ending says how values are escaped
     * @param folder in which the page will lie, from the root; empty where it is outside of the repository
     * @param files the bytes of an image, by its path from the root, where it may become a part of the page
     * @throws TemplateException if there is a mistake in it
     */
    public static TemplateNotes of(
            String path, String text, Optional<String> folder, Function<String, Optional<byte[]>> files)
            throws TemplateException {
        String extension = extension(path);
        PageValues values = new PageValues(new PageTexts(folder, files, HTML.contains(extension)));
        PageTemplate template = PageTemplate.of(
                path,
                text,
                escaping(extension),
                List.of(values.of(SamplePage.WITH_EVERYTHING), values.of(SamplePage.WITH_NOTHING)));
        return new TemplateNotes(template, values);
    }

    /** What the file that a template makes ends in: what its own name ends in, but for {@code .mustache}. */
    public static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String made = name.endsWith(MUSTACHE) ? name.substring(0, name.length() - MUSTACHE.length()) : name;
        int dot = made.lastIndexOf('.');
        return dot < 0 || dot == made.length() - 1 ? UNKNOWN : made.substring(dot + 1);
    }

    /** The page as the template has it. */
    public String render(NotesPage page) throws TemplateException {
        return template.render(values.of(page));
    }

    private static UnaryOperator<String> escaping(String extension) {
        if (HTML.contains(extension)) {
            return TemplateNotes::html;
        }
        return extension.equals(MARKDOWN) ? TemplateNotes::markdown : UnaryOperator.identity();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Wherever it may stand: at the beginning of a line, or in a cell of a table. */
    private static String markdown(String text) {
        return BEGINNING
                .matcher(MarkdownText.lines(text))
                .replaceFirst("$1\\\\")
                .replace("|", "&#124;");
    }
}
