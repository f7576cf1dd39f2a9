package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.markdown.References;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JointPageTest {

    private static final String SCHEMA = "release-notes-together.schema.json";

    private static final Chain BOARD = chain(entry("fixed", "Boards load faster", "A-1")
            .setting("added", "FAST", "env", "on", "Loads")
            .saying("# How\n\nMuch.[^1]\n\n[^1]: So much."));

    private static final Chain CORE = chain(
            entry("removed", "The v1 interface is gone", "A-1").breaking("Calls of /v1", "Move"),
            entry("added", "Night mode", "A-2")
                    .setting("added", "NIGHT", "env", "on", "When")
                    .saying("See @all.[^1]\n\n[^1]: Or not."));

    private static final JointPage PAGE = JointPage.of(
            PageWords.DEFAULTS,
            List.of(
                    part("board", "2.0.0", BOARD),
                    part("core", "1.4.0-SNAPSHOT", CORE),
                    part("wiki <1>", "3", chain())));

    private static JointPage.Part part(String name, String version, Chain chain) {
        return new JointPage.Part(name, Optional.of(version), name, page(chain, NotesRequest.unreleased()));
    }

    private static NotesPage page(Chain chain, NotesRequest request) {
        return ((Found) new ReleaseNotes(chain, Policy.defaults()).page(request)).page();
    }

    @Test
    void each_repository_has_a_heading_with_its_version_and_below_it_what_its_own_page_has() {
        assertThat(MarkdownNotes.render(PAGE)).isEqualTo("""
                # Release notes

                <a id="board"></a>

                ## board 2.0.0

                ### Fixed

                -   <a id="board-a-1"></a>**Boards load faster** (A-1)

                    #### How

                    Much.[^1]

                    [^1]: So much.

                ### Configuration

                | Change | Setting | Kind | Default | Description |
                | --- | --- | --- | --- | --- |
                | added | `FAST` | env | `on` | Loads |

                <a id="core"></a>

                ## core 1.4.0-SNAPSHOT

                ### Action required

                -   <a id="core-a-1"></a>**The v1 interface is gone** (A-1)

                    **Impact:** Calls of /v1

                    **What to do:** Move

                ### Added

                -   <a id="core-a-2"></a>**Night mode** (A-2)

                    See @all.[^1]

                    [^1]: Or not.

                ### Removed

                -   **The v1 interface is gone** (A-1) – see *Action required* above

                ### Configuration

                | Change | Setting | Kind | Default | Description |
                | --- | --- | --- | --- | --- |
                | added | `NIGHT` | env | `on` | When |

                <a id="wiki-1-"></a>

                ## wiki &lt;1> 3

                There is nothing here that users need to know.
                """);
    }

    @Test
    void in_html_nothing_has_the_anchor_of_something_else() {
        String html = HtmlNotes.render(PAGE);

        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("board", "board-a-1", "board-fixed", "board-configuration", "core-a-1", "core-configuration");
        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(html).results())
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.group(1)));
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains(
                        "<title>Release notes</title>",
                        "<li><a href=\"#wiki-1-\">wiki &lt;1&gt; 3</a></li>",
                        "<h2 id=\"board\">board 2.0.0</h2>",
                        "<h3 id=\"core-added\">Added</h3>",
                        "<h4>Night mode <small>(A-2)</small></h4>",
                        "<h5>How</h5>",
                        "<a href=\"#core-a-1\">see Action required above</a>",
                        "<p>There is nothing here that users need to know.</p>")
                .doesNotContain("{{", "src=", "<link", "url(", "<script");
    }

    @Test
    void json_is_what_its_schema_says() {
        String json = new String(JsonNotes.render(PAGE), UTF_8);

        assertThat(Schemas.errorsOfItsOwn(SCHEMA)).isEmpty();
        assertThat(Schemas.errors(SCHEMA, json)).isEmpty();
        assertThat(Schemas.errors(SCHEMA, json.replace("\"anchor\": \"board\",", "")))
                .isNotEmpty();
        assertThat(Schemas.errors(SCHEMA, json.replaceFirst("\"milestone\": null,", "")))
                .isNotEmpty();
        assertThat(json).contains("""
                    {
                      "repository": {
                        "name": "core",
                        "version": "1.4.0-SNAPSHOT"
                      },
                      "anchor": "core",
                      "heading": "core 1.4.0-SNAPSHOT",
                      "page": {
                        "schemaVersion": 1,
                        "title": "Unreleased",
                """);
    }

    @Test
    void a_forge_gets_as_many_notes_as_it_takes() {
        String whole = ForgeNotes.GITLAB.render(PAGE);
        assertThat(whole)
                .startsWith("## board 2.0.0\n\n### Fixed\n\n")
                .contains("## core 1.4.0-SNAPSHOT\n", "See @&#8203;all.")
                .doesNotContain("# Release notes\n", "<a id");

        String cut = new ForgeNotes(References.GITLAB, whole.length() - 1).render(PAGE);
        assertThat(cut)
                .contains("## core 1.4.0-SNAPSHOT", "The v1 interface is gone")
                .doesNotContain("Night mode")
                .endsWith("… and 1 more; see the full notes\n");
        assertThat(new ForgeNotes(References.GITLAB, 60).render(PAGE)).isEqualTo("… and 3 more; see the full notes\n");
    }

    @Test
    void a_template_has_a_loop_for_the_repositories() throws TemplateException {
        assertThat(TemplateNotes.ofSeveral(
                                "a.txt",
                                "{{title}}{{#repositories}}|{{heading}}:{{#page}}{{#sections}}"
                                        + "{{#notes}}{{^fullIn}} {{title}}{{/fullIn}}{{/notes}}{{/sections}}{{/page}}{{/repositories}}")
                        .render(PAGE))
                .isEqualTo("Release notes|board 2.0.0: Boards load faster"
                        + "|core 1.4.0-SNAPSHOT: The v1 interface is gone Night mode|wiki <1> 3:");
        assertThatThrownBy(() -> TemplateNotes.ofSeveral("a.txt", "{{#sections}}{{/sections}}"))
                .isInstanceOf(TemplateException.class)
                .hasMessage("a.txt:1: there is nothing called 'sections'");
    }

    @Test
    void two_repositories_of_one_name_in_other_letters_are_told_apart() {
        JointPage page = JointPage.of(PageWords.DEFAULTS, List.of(part("Core", "1", CORE), part("core", "2", CORE)));

        assertThat(page.parts()).extracting(JointPage.Part::anchor).containsExactly("core", "core-2");
        assertThat(HtmlNotes.render(page)).containsOnlyOnce("id=\"core-a-2\"").containsOnlyOnce("id=\"core-2-a-2\"");
    }
}
