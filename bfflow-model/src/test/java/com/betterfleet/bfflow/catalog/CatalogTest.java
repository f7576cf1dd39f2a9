package com.betterfleet.bfflow.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    Path folder;

    private Catalog wiki() throws Exception {
        return Wiki.catalog(Wiki.in(folder), "wiki");
    }

    /** A repository with all that a catalogue can say. */
    private Catalog whole() throws Exception {
        return Wiki.catalog(
                Wiki.in(folder)
                        .with(TinyRepository.WHOLE)
                        .with("=== docs/work/backlog/fleet/specification.md\n# Later\n\n- Status: sometime\n")
                        .with("=== docs/work/active/fleet/stories/one.md\n# WIKI-9: One\n\n- Milestone: 2026.11\n")
                        .with("=== docs/release-notes/released/1.0.0/release.yml\n"
                                + "version: 1.0.0\ndate: 2026-11-01\nyanked: It broke.\n")
                        .with("=== docs/release-notes/released/1.0.0/WIKI-2.md\n---\nstories: [WIKI-2]\n---\n")
                        .with(LOUD),
                "wiki",
                new NotesSource(
                        Map.of("speed", "Performance"),
                        List.of("partner"),
                        release -> Optional.of("Of [it](../../../../x.md) " + release.orElse("now"))));
    }

    /** An entry that says all that an entry can say. */
    private static final String LOUD = """
            === docs/release-notes/unreleased/WIKI-9.md
            ---
            stories: [WIKI-9]
            type: removed
            audience: customer
            title: The v1 interface is gone
            highlight: true
            breaking:
              impact: Calls of /v1
              action: Move
            deprecation:
              replacement: v2
              removal: 2.0.0
            configuration:
              - {action: added, key: V2, kind: env, default: "on", description: Whether it is there}
            reason: It was time
            ---

            See [the map](../../work/active/fleet/specification.md#alarms), [it][1], [a file](../../../pom.xml), [below](#more),
            ![a map](../../../map.png) and <https://example.com>.

            [1]: https://example.com/it
            """;

    @Test
    void an_entry_is_told_with_all_it_says_and_no_link_in_it_is_relative() throws Exception {
        Catalog catalog = whole();

        assertThat(catalog.entries())
                .filteredOn(entry -> entry.path().endsWith("unreleased/WIKI-9.md"))
                .extracting(Catalog.Entry::text)
                .containsExactly(new EntryText(
                        true,
                        Optional.of(new Breaking(Optional.of("Calls of /v1"), Optional.of("Move"))),
                        Optional.of(new Deprecation(Optional.of("v2"), Optional.of("2.0.0"))),
                        List.of(new Configuration(
                                Optional.of("added"),
                                Optional.of("V2"),
                                Optional.of("env"),
                                Optional.of("on"),
                                Optional.of("Whether it is there"))),
                        Optional.of("It was time"),
                        "See [the map](https://wiki.example.com/work/active/fleet/specification/#alarms),"
                                + " [it](https://example.com/it), a file, below,\na map and <https://example.com>."));
        assertThat(catalog.notes())
                .contains(new Catalog.Notes(
                        Map.of("speed", "Performance"), List.of("partner"), Optional.of("Of it now")));
        assertThat(catalog.releases()).extracting(Catalog.Release::summary).containsExactly(Optional.of("Of it 1.0.0"));
    }

    @Test
    void who_follows_links_need_not_keep_what_entries_say() throws Exception {
        Catalog catalog = CatalogReader.readChain("it", CatalogJson.of(whole()));

        assertThat(catalog.entries())
                .hasSameSizeAs(whole().entries())
                .extracting(Catalog.Entry::text)
                .containsOnly(EntryText.NONE);
        assertThat(catalog.notes()).isEmpty();
    }

    @Test
    void a_page_is_named_by_its_work_item_and_its_file() throws Exception {
        assertThat(wiki().pages())
                .extracting(page -> page.id() + " " + page.kind().word())
                .containsExactly(
                        "fleet/challenge challenge",
                        "fleet/index work-item",
                        "fleet/specification specification",
                        "fleet/stories story-set");
    }

    @Test
    void a_page_says_what_others_may_need() throws Exception {
        String json = new String(CatalogJson.of(wiki()), UTF_8);

        assertThat(json).startsWith("""
                {
                  "schemaVersion": 1,
                  "repository": {
                    "name": "wiki",
                    "group": "com.example",
                    "version": "1.4.0"
                  },
                  "pages": [
                    {
                      "id": "fleet/challenge",
                      "kind": "challenge",
                      "title": "Challenge: Fleets are blind",
                      "stage": "active",
                      "path": "docs/work/active/fleet/challenge.md",
                      "line": 1,
                      "status": "approved",
                      "address": "https://wiki.example.com/work/active/fleet/challenge/",
                      "question": "How might we show where every vehicle is?",
                      "anchors": [
                        "challenge-fleets-are-blind",
                        "high-level-use-cases-jtbd"
                      ]
                    },
                """).contains("""
                      "challenges": [
                        "fleet/challenge"
                      ],
                      "anchors": [
                        "alarms",
                        "on-the-map",
                        "positions",
                        "requirements",
                        "specification-fleet-map"
                      ],
                      "requirements": [
                        {
                          "title": "Positions",
                          "anchors": [
                            "positions",
                            "on-the-map"
                          ]
                        },
                        {
                          "title": "Alarms",
                          "anchors": [
                            "alarms"
                          ]
                        }
                      ],
                      "sections": [
                        {
                          "heading": "Specification: Fleet map",
                          "fingerprint": "7a84c10741ac5939"
                        },
                        {
                          "anchor": "alarms",
                          "heading": "Alarms",
                          "fingerprint": "ac5b3c2df7f83448"
                        },
                """).contains("""
                    {
                      "id": "WIKI-2",
                      "title": "Show alarms",
                      "page": "fleet/stories",
                      "line": 16,
                      "anchor": "wiki-2-show-alarms",
                      "status": "ready",
                      "specifications": [
                        "fleet/specification#alarms"
                      ],
                      "challenges": [
                        "fleet/challenge"
                      ],
                      "dependsOn": [
                        "WIKI-1"
                      ]
                    }
                """);
    }

    @Test
    void what_is_written_is_read_again() throws Exception {
        Catalog catalog = whole();

        assertThat(CatalogReader.read("it", CatalogJson.of(catalog))).isEqualTo(catalog);
    }

    @Test
    void it_is_what_its_schema_says() throws Exception {
        assertThat(REGISTRY.getSchema(
                                SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(errors(new String(CatalogJson.of(whole()), UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1 | \"schemaVersion\": 2",
                "\"name\": \"wiki\" | \"name\": \"wiki\", \"more\": 1",
                "\"path\": \"docs/ | \"path\": \"/srv/docs/",
                "\"status\": \"ready\" | \"status\": \"finished\"",
                "\"stage\": \"active\", | ",
            })
    void what_the_schema_forbids_is_found(String written, String instead) throws Exception {
        String good = new String(CatalogJson.of(whole()), UTF_8);

        assertThat(good).contains(written);
        assertThat(errors(good.replace(written, instead == null ? "" : instead)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | wiki.json is no catalogue, or is damaged: line 1, column 2: Unexpected end-of-input:",
                "[] | wiki.json is no catalogue: mvn bfflow:catalog writes one",
                "{\"schemaVersion\": 1} | wiki.json is no catalogue: mvn bfflow:catalog writes one",
                "{\"schemaVersion\": 2, \"repository\": {}} | wiki.json is of schema 2, and this version of bfflow knows"
                        + " no newer one than 1; update bfflow here, or name an older version of the upstream",
                "{\"schemaVersion\": 0, \"repository\": {}} | wiki.json is of schema 0, which this version of bfflow does"
                        + " not read any more; publish it again with bfflow of today",
                "{\"schemaVersion\": 1, \"repository\": {\"name\": \"a\"}} | wiki.json is damaged: it has no list 'pages'",
                "{\"schemaVersion\": 1, \"repository\": {\"name\": \"a\"}, \"pages\": [{}]} | wiki.json is damaged:"
                        + " 'id' is missing in it",
                "{\"schemaVersion\": 1, \"repository\": {\"name\": \"a\"}, \"pages\": [{\"id\": \"a/b\", \"kind\": \"x\"}]} |"
                        + " wiki.json is damaged: the kind 'x' in it is unknown",
            })
    void what_is_no_catalogue_is_said_to_be_none(String file, String message) {
        assertThatThrownBy(() -> CatalogReader.read("wiki.json", file.getBytes(UTF_8)))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_key_that_a_newer_bfflow_adds_is_passed_over() throws Exception {
        String newer = new String(CatalogJson.of(wiki()), UTF_8)
                .replace("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"more\": {\"a\": []},");

        assertThat(CatalogReader.read("it", newer.getBytes(UTF_8))).isEqualTo(wiki());
    }

    private static List<Error> errors(String catalog) {
        return REGISTRY.getSchema(schema(), InputFormat.JSON).validate(catalog, InputFormat.JSON);
    }

    private static String schema() {
        try (InputStream in = Catalog.class.getResourceAsStream("catalog.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
