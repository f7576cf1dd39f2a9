package com.betterfleet.bfflow.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceNotesTest {

    private static final String SCHEMA = "release-trace.schema.json";

    @Test
    void the_schema_is_one() {
        assertThat(Schemas.errorsOfItsOwn(SCHEMA)).isEmpty();
    }

    @Test
    void an_entry_is_traced_to_its_challenge_and_a_silent_one_says_why(@TempDir Path folder) throws Exception {
        TinyRepository repository = TinyRepository.whole(folder).with("""
                === docs/release-notes/unreleased/COR-99.md
                ---
                stories: [COR-99]
                type: none
                reason: Only the build changes
                ---
                === docs/release-notes/released/1.0.0/COR-98.md
                ---
                stories: [COR-98]
                type: added
                audience: customer
                title: Long gone
                ---
                """);

        String trace = new String(
                new ReleaseNotes(repository.chain(), Policy.defaults()).trace(NotesRequest.unreleased()), UTF_8);

        assertThat(trace).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "version": null,
                  "milestone": null,
                  "entries": [
                    {
                      "path": "docs/release-notes/unreleased/COR-12.md",
                      "title": "Dispatchers see stale vehicles greyed out",
                      "type": "added",
                      "audience": "customer",
                      "release": null,
                      "reason": null,
                      "stories": [
                        {
                          "id": "COR-12",
                          "title": "Grey out stale vehicles",
                          "status": "in delivery",
                          "path": "docs/work/active/dispatch/stories.md",
                          "line": 5,
                          "specifications": [
                            {
                              "path": "docs/work/active/dispatch/specification.md",
                              "title": "Specification: Dispatch board",
                              "anchor": null,
                              "challenges": [
                                "docs/work/active/dispatch/challenge.md"
                              ]
                            }
                          ],
                          "challenges": [
                            {
                              "path": "docs/work/active/dispatch/challenge.md",
                              "title": "Challenge: Dispatchers overlook stale vehicles"
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "path": "docs/release-notes/unreleased/COR-99.md",
                      "title": null,
                      "type": "none",
                      "audience": null,
                      "release": null,
                      "reason": "Only the build changes",
                      "stories": [
                        {
                          "id": "COR-99",
                          "title": null,
                          "status": null,
                          "path": null,
                          "line": null,
                          "specifications": [],
                          "challenges": []
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(Schemas.errors(SCHEMA, trace)).isEmpty();
        assertThat(Schemas.errors(SCHEMA, trace.replace("\"reason\": null,", "")))
                .isNotEmpty();
    }
}
