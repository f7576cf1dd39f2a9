package com.betterfleet.bfflow.landscape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogException;
import com.betterfleet.bfflow.catalog.CatalogJson;
import com.betterfleet.bfflow.catalog.CatalogReader;
import com.betterfleet.bfflow.catalog.EntryText;
import com.betterfleet.bfflow.catalog.Wiki;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.notes.Grouping;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult.NotFound;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.notes.Schemas;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandscapeNotesTest {

    private static final NotesRequest UNRELEASED = NotesRequest.unreleased();

    @TempDir
    Path folder;

    private static String entry(String in, String id, String title, String more) {
        return """
                === docs/release-notes/%s/%s.md
                ---
                stories: [%2$s]
                type: added
                audience: customer
                title: %s
                ---
                %s
                """.formatted(in, id, title, more);
    }

    /** As it is published and read again. */
    private static Catalog published(TinyRepository repository, String name) throws Exception {
        return CatalogReader.read(name, CatalogJson.of(Wiki.catalog(repository, name)));
    }

    private Catalog wiki() throws Exception {
        return published(Wiki.in(folder.resolve("wiki")), "wiki");
    }

    /** Of version 1.4.0, as all catalogues here; that is no release of it. */
    private Catalog core() throws Exception {
        return published(
                TinyRepository.in(folder.resolve("core"), entry("unreleased", "WIKI-1", "Vehicles on a map", "Look."))
                        .with(entry("released/1.3.0", "WIKI-2", "Alarms", "")),
                "core");
    }

    /** Of which 1.4.0 went out. */
    private Catalog board() throws Exception {
        return published(
                TinyRepository.in(folder.resolve("board"), entry("unreleased", "WIKI-2", "Still to come", ""))
                        .with("=== docs/release-notes/released/1.4.0/release.yml\nversion: 1.4.0\ndate: 2026-11-01\n")
                        .with(entry("released/1.4.0", "WIKI-1", "Boards show vehicles", "")),
                "board");
    }

    private static LandscapeNotes notes(Catalog... catalogs) throws CatalogException {
        return new LandscapeNotes(List.of(catalogs), List.of(), Policy.defaults(), PageWords.DEFAULTS);
    }

    @Test
    void each_repository_tells_of_the_release_that_it_is_else_of_what_is_unreleased() throws Exception {
        assertThat(MarkdownNotes.render(notes(wiki(), core(), board()).page(UNRELEASED)))
                .isEqualTo("""
                        # Release notes

                        <a id="board"></a>

                        ## board 1.4.0 (2026-11-01)

                        ### Added

                        -   <a id="board-wiki-1"></a>**Boards show vehicles** (WIKI-1)

                        <a id="core"></a>

                        ## core 1.4.0

                        ### Added

                        -   <a id="core-wiki-1"></a>**Vehicles on a map** (WIKI-1)

                            Look.

                        <a id="wiki"></a>

                        ## wiki 1.4.0

                        There is nothing here that users need to know.
                        """);
    }

    @Test
    void what_an_entry_comes_from_is_found_in_whichever_repository_has_it() throws Exception {
        NotesRequest bySpecification = UNRELEASED.groupedBy(Grouping.SPECIFICATION);

        assertThat(MarkdownNotes.render(notes(wiki(), core()).page(bySpecification)))
                .contains("## core 1.4.0\n\n### Fleet map\n\n");
        assertThat(MarkdownNotes.render(notes(core()).page(bySpecification))).contains("### Other\n\n");
        assertThat(MarkdownNotes.render(
                        new LandscapeNotes(List.of(core()), List.of(wiki()), Policy.defaults(), PageWords.DEFAULTS)
                                .page(bySpecification)))
                .contains("### Fleet map\n\n")
                .doesNotContain("wiki 1.4.0");
    }

    @Test
    void a_release_that_is_asked_for_is_that_of_those_that_have_it() throws Exception {
        LandscapeNotes notes = notes(wiki(), core(), board());

        assertThat(MarkdownNotes.render(notes.page(UNRELEASED.ofRelease("1.3.0"))))
                .contains("## core 1.3.0\n", "**Alarms** (WIKI-2)")
                .doesNotContain("board", "wiki 1");
        assertThat(notes.without(UNRELEASED.ofRelease("1.3.0"))).containsExactly("board 1.4.0", "wiki 1.4.0");
        assertThat(notes.without(UNRELEASED)).isEmpty();
        assertThat(notes.notFound(UNRELEASED.ofRelease("1.3.0"))).isEmpty();
        assertThat(notes.notFound(UNRELEASED.ofRelease("1.30")).map(NotFound::message))
                .contains("There is no release \"1.30\"; did you mean \"1.3.0\"?");
    }

    @Test
    void what_nobody_knows_is_not_found() throws Exception {
        LandscapeNotes notes = notes(core());

        assertThat(notes.notFound(UNRELEASED.forAudiences(Set.of("customers"))).map(NotFound::message))
                .contains("There is no audience \"customers\"; did you mean \"customer\"?");
        assertThat(notes.notFound(UNRELEASED.ofMilestone("2026.11")).map(NotFound::message))
                .contains("There is no milestone \"2026.11\": there is none at all yet.");
    }

    @Test
    void types_and_audiences_of_a_repository_are_its_own() throws Exception {
        Catalog kit = new Catalog(
                new Catalog.Repository("kit", Optional.empty(), Optional.of("1.4.0")),
                List.of(),
                List.of(),
                List.of(new Catalog.Entry(
                        "docs/release-notes/unreleased/A-1.md",
                        List.of(new StoryId("A-1")),
                        Optional.of("speed"),
                        Optional.of("partner"),
                        Optional.of("Faster"),
                        Optional.empty(),
                        EntryText.NONE)),
                List.of(),
                Optional.of(new Catalog.Notes(
                        Map.of("speed", "Performance"), List.of("partner"), Optional.of("# In short\n\nFast."))));
        NotesRequest forPartners = UNRELEASED.forAudiences(Set.of("partner"));

        assertThat(notes(core(), kit).notFound(forPartners)).isEmpty();
        assertThat(MarkdownNotes.render(notes(core(), kit).page(forPartners)))
                .contains("## kit 1.4.0\n\n### In short\n\nFast.\n\n### Performance\n\n");
    }

    @Test
    void where_each_entry_comes_from_is_told_of_each_repository() throws Exception {
        String trace = new String(notes(wiki(), core()).trace(UNRELEASED), UTF_8);

        assertThat(Schemas.errors("release-trace-together.schema.json", trace)).isEmpty();
        assertThat(Schemas.errors("release-trace-together.schema.json", trace.replace("\"reason\": null,", "")))
                .isNotEmpty();
        assertThat(trace)
                .contains(
                        "\"name\": \"core\"",
                        "\"path\": \"catalog:wiki/fleet/specification\"",
                        "\"anchor\": \"positions\"");
    }

    @Test
    void a_catalogue_that_an_older_bfflow_made_has_no_notes_and_is_not_left_out_silently() throws Exception {
        Catalog core = core();
        Catalog older = new Catalog(
                core.repository(), core.pages(), core.stories(), core.entries(), core.releases(), Optional.empty());
        Catalog quiet = new Catalog(
                core.repository(), core.pages(), core.stories(), List.of(), core.releases(), Optional.empty());

        assertThatThrownBy(() -> notes(wiki(), older))
                .isInstanceOf(CatalogException.class)
                .hasMessage(
                        "the catalogue of core 1.4.0 holds no release notes, for an older bfflow made it; publish it"
                                + " again with bfflow of today, or leave it out");
        assertThat(MarkdownNotes.render(notes(quiet).page(UNRELEASED)))
                .contains("## core 1.4.0\n\nThere is nothing here that users need to know.\n");
    }
}
