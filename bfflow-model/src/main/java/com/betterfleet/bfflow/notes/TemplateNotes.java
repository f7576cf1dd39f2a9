package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Release notes made of a template that somebody wrote. Its names are those of {@link JsonNotes}.
 *
 * @param <P> what they are made of: the page of one repository, or of several
 */
public final class TemplateNotes<P> {

    private static final String MUSTACHE = ".mustache";
    private static final String UNKNOWN = "txt";
    private static final Set<String> HTML = Set.of("html", "htm", "xml");
    private static final String MARKDOWN = "md";

    /** What begins a list, a heading, a quote or a box where it begins a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d+(?=[.)])|(?=[#>+!-]))");

    private final PageTemplate template;
    private final Function<P, Map<String, Object>> values;

    private TemplateNotes(PageTemplate template, Function<P, Map<String, Object>> values) {
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
    public static TemplateNotes<NotesPage> of(
            String path, String text, Optional<String> folder, Function<String, Optional<byte[]>> files)
            throws TemplateException {
        PageValues values = new PageValues(new PageTexts(folder, files, isHtml(path), 0));
        return of(path, text, values::of, List.of(SamplePage.WITH_EVERYTHING, SamplePage.WITH_NOTHING));
    }

    /**
     * The same for the notes of several repositories, which lie in no folder of one of them.
     *
     * @throws TemplateException if there is a mistake in it
     */
    public static TemplateNotes<JointPage> ofSeveral(String path, String text) throws TemplateException {
        PageValues values = new PageValues(new PageTexts(Optional.empty(), image -> Optional.empty(), isHtml(path), 1));
        return of(path, text, values::of, List.of(SamplePage.OF_SEVERAL, SamplePage.OF_NONE));
    }

    private static <P> TemplateNotes<P> of(
            String path, String text, Function<P, Map<String, Object>> values, List<P> samples)
            throws TemplateException {
        PageTemplate template = PageTemplate.of(
                path,
                text,
                escaping(extension(path)),
                samples.stream().map(values).toList());
        return new TemplateNotes<>(template, values);
    }

    private static boolean isHtml(String path) {
        return HTML.contains(extension(path));
    }

    /** What the file that a template makes ends in: what its own name ends in, but for {@code .mustache}. */
    public static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String made = name.endsWith(MUSTACHE) ? name.substring(0, name.length() - MUSTACHE.length()) : name;
        int dot = made.lastIndexOf('.');
        return dot < 0 || dot == made.length() - 1 ? UNKNOWN : made.substring(dot + 1);
    }

    /** The page as the template has it. */
    public String render(P page) throws TemplateException {
        return template.render(values.apply(page));
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
