package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever somebody writes into an entry comes out as it was written, in every format, and does nothing. */
class TextIsTextTest {

    private static final String ODD = "<script>alert(1)</script> & ${project.version} {{title}} | *x* #12 @all";

    private static final NotesPage PAGE = ((Found) new ReleaseNotes(
                            chain(entry("added", ODD, "COR-1")
                                    .breaking(ODD, ODD)
                                    .deprecating(ODD, ODD)
                                    .setting(ODD, ODD, ODD, ODD, ODD)),
                            Policy.defaults())
                    .page(NotesRequest.unreleased()))
            .page();

    @Test
    void in_markdown() {
        String text = "&lt;script>alert(1)&lt;/script> & ${project.version} {{title}} | \\*x\\* #12 @all";

        assertThat(new MarkdownNotes(Optional.empty()).render(PAGE))
                .contains(
                        "</a>**" + text + "** (COR-1)",
                        "**Impact:** " + text + "\n",
                        "**Will be removed in:** " + text + "\n",
                        "| " + text.replace("|", "\\|") + " | ")
                .doesNotContain("<script");
    }

    @Test
    void on_a_forge() {
        String text = "&lt;script>alert(1)&lt;/script> & ${project.version} {{title}} | \\*x\\* #&#8203;12 @&#8203;all";

        assertThat(ForgeNotes.GITLAB.render(PAGE)).contains("**" + text + "** (COR-1)");
        assertThat(ForgeNotes.GITHUB.render(PAGE))
                .contains("**" + text + "** (COR-1)", "| " + text.replace("|", "\\|") + " |")
                .doesNotContain("<script", "@all", "#12");
    }

    @Test
    void in_html() {
        String text = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ${project.version} {{title}} | *x* #12 @all";

        assertThat(new HtmlNotes(Optional.empty(), path -> Optional.empty()).render(PAGE))
                .contains(
                        "<h3>" + text + " <small>",
                        "<strong>Use instead:</strong> " + text + "</p>",
                        "<code>" + text + "</code>")
                .doesNotContain("<script");
    }

    @Test
    void in_json() {
        String json = new String(JsonNotes.render(PAGE), UTF_8);

        assertThat(JsonMapper.shared()
                        .readTree(json)
                        .at("/sections/0/notes/0/title")
                        .stringValue())
                .isEqualTo(ODD);
    }

    @Test
    void in_a_template() throws Exception {
        String template = "{{#sections}}{{#notes}}{{{title}}}\n{{/notes}}{{/sections}}";

        assertThat(TemplateNotes.of("a.txt", template, Optional.empty(), path -> Optional.empty())
                        .render(PAGE))
                .isEqualTo((ODD + "\n").repeat(3));
    }
}
