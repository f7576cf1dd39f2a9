package com.betterfleet.bfflow.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTemplateTest {

    private static final Map<String, Object> VALUES = Map.of(
            "title", "<{{x}} ${y}>",
            "date", Optional.of("2026-11-22"),
            "milestone", Optional.empty(),
            "count", 3,
            "empty", false,
            "notes", List.of(Map.of("title", "A", "ids", List.of("1", "2")), Map.of("title", "B", "ids", List.of())),
            "words", Map.of("what-to-do", "Do"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{{title}} {{{title}}}#(<{{x}} ${y}>) <{{x}} ${y}>",
                "{{date}}{{milestone}}{{count}}{{empty}}#(2026-11-22)()(3)(false)",
                "{{words.what-to-do}}#(Do)",
                "{{=<% %>=}}<%count%> {{count}}#(3) {{count}}",
            })
    void values_are_escaped_and_never_templates_again(String template, String text) throws Exception {
        assertThat(render(template)).isEqualTo(text);
    }

    @Test
    void sections_are_what_is_there() throws Exception {
        assertThat(render("""
                {{#notes}}
                {{title}}:{{#ids}} {{.}}{{/ids}}{{^ids}} none{{/ids}}
                {{/notes}}
                {{#date}}on {{date}}{{/date}}{{#milestone}}for{{/milestone}}{{^milestone}} for all{{/milestone}}
                """)).isEqualTo("""
                (A): (1) (2)
                (B): none
                on (2026-11-22) for all
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{titel}} | there is nothing called 'titel'; did you mean 'title'?",
                "{{#note}}{{/note}} | there is nothing called 'note'; did you mean 'notes'?",
                "{{^note}}{{/note}} | there is nothing called 'note'; did you mean 'notes'?",
                "{{words.what-todo}} | there is nothing called 'words.what-todo'; did you mean 'words.what-to-do'?",
                "{{#title}}{{bytes}}{{/title}} | there is nothing called 'bytes'",
                "{{notes.size}} | there is nothing called 'notes.size'",
                "{{title | a tag begins here and never ends",
                "{{title} and more | a tag begins here and never ends",
                "{{}} | a tag without a name",
                "{{..}} | a tag without a name",
                "{{=x}} | a tag that sets other braces is not complete",
                "{{.}} | '.' is no text; write {{#.}} … {{/.}}",
                "{{#notes}} | a section begins here and never ends: 'notes'",
                "{{/notes}} | a section ends here that never began: 'notes'",
                "{{#notes}}{{/words}} | a section ends here in which another one is open: 'words' != 'notes'",
                "{{> part}} | a template cannot take in another one ('part')",
                "{{notes}} | 'notes' is no text; write {{#notes}} … {{/notes}}",
            })
    void a_mistake_is_said_with_its_line(String tag, String message) {
        assertThatThrownBy(() -> render("one\n" + tag + "\nthree"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("notes.md.mustache:2: " + message);
    }

    @Test
    void a_mistake_is_found_where_there_is_nothing_to_say_as_well() {
        assertThatThrownBy(() -> PageTemplate.of(
                        "t",
                        "{{#notes}}{{titel}}{{/notes}}",
                        UnaryOperator.identity(),
                        List.of(Map.of("notes", List.of()), VALUES)))
                .hasMessage("t:1: there is nothing called 'titel'; did you mean 'title'?");
    }

    private static String render(String template) throws TemplateException {
        return PageTemplate.of("notes.md.mustache", template, text -> "(" + text + ")", List.of(VALUES))
                .render(VALUES);
    }
}
