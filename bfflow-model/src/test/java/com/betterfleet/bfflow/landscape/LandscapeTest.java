package com.betterfleet.bfflow.landscape;

import static com.betterfleet.bfflow.Pieces.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogException;
import com.betterfleet.bfflow.catalog.Catalogs;
import com.betterfleet.bfflow.catalog.Wiki;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LandscapeTest {

    @TempDir
    Path folder;

    private Catalog wiki = new Catalog(
            new Catalog.Repository("", java.util.Optional.empty(), java.util.Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            java.util.Optional.empty());

    @BeforeEach
    void makeWiki() throws Exception {
        wiki = Wiki.catalog(
                Wiki.in(folder.resolve("wiki"))
                        .replace("docs/work/active/fleet/specification.md", "### Alarms", "### Alarms\n\n### Sounds"),
                "wiki");
    }

    /** A service with the entry of a story of the wiki, a story from the wiki's specification, and what goes wrong. */
    private Catalog core(String more) throws Exception {
        return Wiki.catalog(
                TinyRepository.in(folder.resolve("core"), entry("WIKI-1"))
                        .with("=== docs/work/active/board/stories.md\n# Stories\n\n"
                                + "- Specification: [Map](catalog:wiki/fleet/specification#positions)\n\n"
                                + "## CORE-1: Draw a map\n\n- Status: done\n")
                        .with(more)
                        .beside(new Catalogs(Map.of("wiki", wiki), List.of(), List.of())),
                "core");
    }

    @Test
    void it_says_what_is_delivered_where_and_what_is_covered_nowhere() throws Exception {
        assertThat(LandscapeText.of(LandscapeMaker.of(List.of(wiki, core(entry("CORE-7"))))))
                .isEqualTo("""
                        Repositories
                          core 1.4.0: 1 story, 2 unreleased entries, 0 releases
                          wiki 1.4.0: 2 stories, 0 unreleased entries, 0 releases
                        Specifications
                          wiki/fleet/specification: Specification: Fleet map
                            CORE-1 "Draw a map" (core): done; not yet
                            WIKI-1 "Show positions" (wiki): in delivery; in core, unreleased
                            WIKI-2 "Show alarms" (wiki): ready
                            covered by no repository: Sounds
                        Entries for stories that are in none of them
                          CORE-7: core docs/release-notes/unreleased/CORE-7.md
                        """);
    }

    @Test
    void what_is_not_at_hand_is_not_yet_delivered() throws Exception {
        assertThat(LandscapeText.of(LandscapeMaker.of(List.of(wiki))))
                .contains("WIKI-1 \"Show positions\" (wiki): in delivery; not yet in bf-core\n");
    }

    @Test
    void an_entry_that_went_out_is_told_with_its_release() throws Exception {
        Catalog core = core("=== docs/release-notes/released/2.0.0/CORE-1.md\n---\nstories: [CORE-1]\n---\n"
                + "=== docs/release-notes/released/2.0.0/release.yml\nversion: 2.0.0\ndate: 2026-11-01\n");

        assertThat(LandscapeText.of(LandscapeMaker.of(List.of(wiki, core))))
                .contains("CORE-1 \"Draw a map\" (core): done; in core 2.0.0\n");
    }

    @Test
    void an_id_that_two_repositories_have_is_told_with_both_places() throws Exception {
        Catalog core = core("=== docs/work/active/board/more-stories.md\n# More\n\n## WIKI-2: Another\n");

        assertThat(LandscapeText.of(LandscapeMaker.of(List.of(wiki, core)))).contains("""
                        Stories whose specification is in none of them
                          WIKI-2 "Another" (core): in delivery; not yet
                        Ids that exist twice
                          WIKI-2: core docs/work/active/board/more-stories.md:3, wiki docs/work/active/fleet/stories.md:16
                        """);
    }

    @Test
    void it_is_a_page_as_well() throws Exception {
        assertThat(LandscapeMarkdown.of(LandscapeMaker.of(List.of(wiki, core(entry("WIKI-1"))))))
                .isEqualTo("""
                ## Repositories

                | repository | holds |
                | --- | --- |
                | core 1.4.0 | 1 story, 1 unreleased entry, 0 releases |
                | wiki 1.4.0 | 2 stories, 0 unreleased entries, 0 releases |

                ### Specification: Fleet map

                `wiki/fleet/specification`

                | story | status | delivered |
                | --- | --- | --- |
                | CORE-1 "Draw a map" (core) | done | not yet |
                | WIKI-1 "Show positions" (wiki) | in delivery | in core, unreleased |
                | WIKI-2 "Show alarms" (wiki) | ready |  |

                Covered by no repository:

                - Sounds
                """);
    }

    @Test
    void it_is_a_page_of_html_that_loads_nothing_and_runs_nothing() throws Exception {
        Catalog core = core(entry("CORE-7")
                + "=== docs/work/active/board/more-stories.md\n# More\n\n## WIKI-2: `<script>` & \"more\"\n");
        String page = LandscapeHtml.of(LandscapeMaker.of(List.of(wiki, core)));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .endsWith("</html>\n")
                .contains(
                        "<h1>What is delivered where</h1>",
                        "<p class=\"quiet\">2 repositories, 1 specification, 4 stories</p>",
                        "<tr><th scope=\"row\">core 1.4.0</th><td>2</td><td>2</td><td>0</td></tr>",
                        "<h3>Specification: Fleet map</h3>\n<p><code>wiki/fleet/specification</code></p>",
                        "<tr><th scope=\"row\">WIKI-1 <span>Show positions</span></th><td>wiki</td><td>in delivery</td>"
                                + "<td>in core, unreleased</td></tr>",
                        "<td>done</td><td><strong class=\"hole\">not yet</strong></td>",
                        "<li>Sounds</li>",
                        "<h2 id=\"unspecified\">Stories whose specification is in none of them</h2>",
                        "&lt;script&gt;",
                        "&amp; &quot;more&quot;</span>",
                        "<li>WIKI-2<ul><li>core docs/work/active/board/more-stories.md:3</li>"
                                + "<li>wiki docs/work/active/fleet/stories.md:16</li></ul></li>",
                        "<li>CORE-7: core <code>docs/release-notes/unreleased/CORE-7.md</code></li>")
                .doesNotContain("<script", "src=", "href=", "url(", "@import", "{{");
        assertThat(LandscapeHtml.of(LandscapeMaker.of(List.of(core, wiki)))).isEqualTo(page);
    }

    @Test
    void a_page_of_html_leaves_out_what_there_is_none_of() throws Exception {
        Catalog empty = new Catalog(
                new Catalog.Repository("kit", java.util.Optional.empty(), java.util.Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                java.util.Optional.empty());

        assertThat(LandscapeHtml.of(LandscapeMaker.of(List.of(empty))))
                .contains("<tr><th scope=\"row\">kit</th><td>0</td><td>0</td><td>0</td></tr>")
                .containsOnlyOnce("<section");
    }

    @Test
    void programs_read_what_the_schema_says() throws Exception {
        String answer = new String(LandscapeJson.of(LandscapeMaker.of(List.of(wiki, core(entry("CORE-7"))))), UTF_8);
        String data = JsonMapper.shared().readTree(answer).get("data").toString();

        try (InputStream schema = Landscape.class.getResourceAsStream("landscape.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON)
                            .validate(data, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(answer)
                .contains("\"lacksEntry\": true", "\"uncovered\": [\n          \"Sounds\"", "\"release\": null");
    }

    @Test
    void one_repository_counts_once() {
        assertThatThrownBy(() -> LandscapeMaker.of(List.of(wiki, wiki)))
                .isInstanceOf(CatalogException.class)
                .hasMessage("two catalogues are of one repository: wiki 1.4.0 and wiki 1.4.0");
    }
}
