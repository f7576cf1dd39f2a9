package com.betterfleet.bfflow.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Mustache template that is taken at its word: a name that nobody knows, a tag or a section left open, is a mistake, and
 * what a value holds is never a template again. Values are mappings, lists, texts, numbers, true and false, and what may not
 * be there.
 */
public final class PageTemplate {

    private static final Pattern AT_LINE = Pattern.compile("(?s)(.*?)\\s*@ line (\\d+)");
    private static final Pattern OTHER_BRACES = Pattern.compile("\\{\\{=");
    private static final Pattern DOTS = Pattern.compile("\\{\\{[{#^/&]?\\s*\\.\\.");
    private static final Pattern EMPTY_TAG = Pattern.compile("\\{\\{[{#^/&>]?\\s*}}");

    private final TemplateSource source;
    private final Template template;
    private final Names names;

    private PageTemplate(TemplateSource source, Template template, Names names) {
        this.source = source;
        this.template = template;
        this.names = names;
    }

    /**
     * A template without a mistake.
     *
     * @param path the file, for messages
     * @param escape what becomes of a value between two braces
     * @param samples values with which every name and every section occurs, so that a mistake is found today and not when
     *     there is something to say
     */
    public static PageTemplate of(
            String path, String text, UnaryOperator<String> escape, List<? extends Map<String, ?>> samples)
            throws TemplateException {
        TemplateSource source = new TemplateSource(path, text);
        PageTemplate template = new PageTemplate(source, compiled(source, escape), Names.of(samples));
        for (Map<String, ?> sample : samples) {
            template.render(sample);
        }
        return template;
    }

    /** The text that these values make. */
    public String render(Map<String, ?> values) throws TemplateException {
        Object plain = TemplateValues.plain(values);
        if (plain == null) {
            throw new IllegalArgumentException("no values");
        }
        try {
            return template.execute(plain);
        } catch (MustacheException.Context e) {
            throw source.problem(e.lineNo, names.unknown(e.key));
        } catch (Partial e) {
            throw source.problem(
                    source.lineOf(Pattern.compile("[<>]\\s*" + Pattern.quote(e.name))),
                    "a template cannot take in another one ('" + e.name + "')");
        } catch (NoText e) {
            String name = Names.find(plain, e.value).orElse(".");
            throw source.problem(
                    source.lineOf(Pattern.compile("\\{\\{[{&]?\\s*" + Pattern.quote(name) + "\\s*}")),
                    "'" + name + "' is no text; write {{#" + name + "}} … {{/" + name + "}}");
        } catch (IndexOutOfBoundsException e) {
            throw source.problem(source.lineOf(DOTS), "a tag without a name");
        }
    }

    private static Template compiled(TemplateSource source, UnaryOperator<String> escape) throws TemplateException {
        Matcher empty = EMPTY_TAG.matcher(source.text());
        if (empty.find()) {
            throw source.problem(source.line(empty.start()), "a tag without a name");
        }
        try {
            Template template = Mustache.compiler()
                    .strictSections(true)
                    .nullValue("")
                    .emptyStringIsFalse(true)
                    .withEscaper(escape::apply)
                    .withFormatter(PageTemplate::text)
                    .withCollector(new TemplateValues())
                    .withLoader(name -> {
                        throw new Partial(name);
                    })
                    .compile(source.text());
            Optional<Integer> open = source.openTag(template);
            if (open.isPresent()) {
                throw source.problem(open.get(), "a tag begins here and never ends");
            }
            return template;
        } catch (MustacheParseException e) {
            Matcher place = AT_LINE.matcher(String.valueOf(e.getMessage()));
            throw place.matches()
                    ? source.problem(Integer.parseInt(place.group(2)), said(place.group(1)))
                    : source.problem(1, said(String.valueOf(e.getMessage())));
        } catch (MustacheException | IndexOutOfBoundsException e) {
            throw source.problem(source.lineOf(OTHER_BRACES), "a tag that sets other braces is not complete");
        }
    }

    private static String said(String message) {
        return message.replace("Section missing close tag", "a section begins here and never ends:")
                .replace("Section close tag with no open tag", "a section ends here that never began:")
                .replace(
                        "Section close tag with mismatched open tag",
                        "a section ends here in which another one is open:");
    }

    private static CharSequence text(Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new NoText(value);
        }
        return String.valueOf(value);
    }

    private static final class Partial extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String name;

        Partial(String name) {
            this.name = name;
        }
    }

    private static final class NoText extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object value;

        NoText(Object value) {
            this.value = value;
        }
    }
}
