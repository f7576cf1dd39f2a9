package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.template.TemplateException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateNotesTest {

    private static final String LOOP = "{{#sections}}{{#notes}}{{title}} / {{{title}}}{{/notes}}{{/sections}}";

    @ParameterizedTest
    @CsvSource({
        "notes/page.html.mustache, html",
        "page.HTML, html",
        "page.gitlab.md.mustache, md",
        "page.mustache, txt",
        "mail.txt, txt",
        "page, txt",
        "notes.d/page, txt",
    })
    void the_name_says_what_is_written(String path, String extension) {
        assertThat(TemplateNotes.extension(path)).isEqualTo(extension);
    }

    @Test
    void values_are_escaped_as_the_format_asks_for() throws Exception {
        assertThat(render("a.html", LOOP)).isEqualTo("1. &lt;b&gt; *x* | {{title}} / 1. <b> *x* | {{title}}");
        assertThat(render("a.md", LOOP)).isEqualTo("1\\. &lt;b> \\*x\\* &#124; {{title}} / 1. <b> *x* | {{title}}");
        assertThat(render("a.txt", LOOP)).isEqualTo("1. <b> *x* | {{title}} / 1. <b> *x* | {{title}}");
    }

    @Test
    void links_of_bodies_lead_where_they_led() throws Exception {
        assertThat(render("a.txt", "{{#sections}}{{#notes}}{{{body}}}{{/notes}}{{/sections}}"))
                .isEqualTo("[it](docs/release-notes/unreleased/a.md)");
    }

    @Test
    void only_html_has_texts_as_html() throws Exception {
        assertThat(render("a.html", "{{#sections}}{{#notes}}{{{bodyHtml}}}{{/notes}}{{/sections}}"))
                .isEqualTo("<p><a href=\"docs/release-notes/unreleased/a.md\">it</a></p>");
        assertThatThrownBy(() -> render("a.md", "\n{{#sections}}{{#notes}}{{{bodyHtml}}}{{/notes}}{{/sections}}"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("a.md:2: there is nothing called 'bodyHtml'");
    }

    @Test
    void a_mistake_is_found_in_a_section_that_says_nothing_today() {
        assertThatThrownBy(() -> render("a.md", "{{#withdrawn}}{{widthdrawn}}{{/withdrawn}}"))
                .hasMessage("a.md:1: there is nothing called 'widthdrawn'; did you mean 'withdrawn'?");
    }

    private static String render(String path, String template) throws TemplateException {
        Found found = (Found) new ReleaseNotes(
                        chain(entry("added", "1. <b> *x* | {{title}}", "COR-1").saying("[it](a.md)")),
                        Policy.defaults())
                .page(NotesRequest.unreleased());
        return TemplateNotes.of(path, template, Optional.of(""), file -> Optional.empty())
                .render(found.page());
    }
}
