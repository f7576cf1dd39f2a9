package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static com.betterfleet.bfflow.notes.Entries.story;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonNotesTest {

    private static final String SCHEMA = "release-notes.schema.json";

    @Test
    void the_schema_is_one() {
        assertThat(Schemas.errorsOfItsOwn(SCHEMA)).isEmpty();
    }

    @Test
    void a_page_of_everything_and_one_of_nothing_keep_to_the_schema() {
        assertThat(Schemas.errors(SCHEMA, json(SamplePage.WITH_EVERYTHING))).isEmpty();
        assertThat(Schemas.errors(SCHEMA, json(SamplePage.WITH_NOTHING))).isEmpty();
        assertThat(Schemas.errors(SCHEMA, json(SamplePage.WITH_NOTHING).replace("\"milestone\": null,", "")))
                .isNotEmpty();
    }

    @Test
    void a_note_says_all_that_its_entry_says() {
        Found found = (Found) new ReleaseNotes(
                        chain(
                                List.of(story("COR-1", "One", "2026.11")),
                                List.of(),
                                entry("fixed", "A", "COR-1", "COR-2")
                                        .breaking("B", "C")
                                        .highlighted()
                                        .saying("See [it](a.md).")),
                        Policy.defaults())
                .page(NotesRequest.unreleased());

        assertThat(json(found.page())).startsWith("""
                {
                  "schemaVersion": 1,
                  "title": "Unreleased",
                  "version": null,
                  "date": null,
                  "withdrawn": null,
                  "milestone": null,
                  "summary": null,
                  "empty": false,
                  "sections": [
                    {
                      "id": "action-required",
                      "anchor": "action-required",
                      "heading": "Action required",
                      "question": null,
                      "notes": [
                        {
                          "anchor": "cor-1",
                          "path": "docs/release-notes/unreleased/COR-1.md",
                          "title": "A",
                          "fullIn": null,
                          "seeAbove": null,
                          "stories": [
                            {
                              "id": "COR-1",
                              "title": "One"
                            },
                            {
                              "id": "COR-2",
                              "title": null
                            }
                          ],
                          "type": "fixed",
                          "audience": "customer",
                          "highlight": true,
                          "impact": "B",
                          "action": "C",
                          "replacement": null,
                          "removal": null,
                          "body": "See [it](a.md)."
                        }
                      ]
                    },
                """);
        JsonNode named = JsonMapper.shared().readTree(json(found.page())).at("/sections/1/notes/0");
        assertThat(named.at("/fullIn").stringValue()).isEqualTo("Action required");
        assertThat(named.at("/seeAbove").stringValue()).isEqualTo("see Action required above");
    }

    private static String json(NotesPage page) {
        return new String(JsonNotes.render(page), UTF_8);
    }
}
