package com.betterfleet.bfflow.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.answer.Answers;
import com.networknt.schema.Error;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MilestoneJsonTest {

    @TempDir
    Path folder;

    @Test
    void every_story_has_what_it_lacks() throws Exception {
        assertThat(json(TinyRepository.whole(folder).with(Milestone.PLANNED)))
                .startsWith("""
                        {
                          "schemaVersion": 1,
                          "ok": false,
                          "data": {
                            "milestone": "2026.11",
                            "canShip": false,
                            "totals": {
                              "stories": 5,
                              "canShip": 2,
                              "excused": 1,
                              "cannotShip": 2,
                              "dropped": 1,
                              "baselined": 0,
                              "otherErrors": 0
                            },
                            "releasePlans": [
                              {
                                "title": "November release",
                                "targetDate": "2026-11-30",
                                "owner": "Dana",
                                "path": "docs/work/active/dispatch/release-plan.md",
                                "line": 3,
                                "column": 3
                              }
                            ],
                            "releases": [],
                            "stories": [
                              {
                                "id": "COR-9",
                                "title": "Sort by silence",
                                "path": "docs/work/active/dispatch/stories.md",
                                "line": 16,
                                "column": 1,
                                "status": "done",
                                "canShip": false,
                                "excused": null,
                                "deliveredIn": null,
                                "missing": [
                                  {
                                    "rule": "story-release-note",
                                    "message": "COR-9 \\"Sort by silence\\" is done and has no release-note entry",
                                    "command": "mvn bfflow:new -Dbfflow.kind=release-note -Dbfflow.story=COR-9",
                                    "path": "docs/work/active/dispatch/stories.md",
                                    "line": 16,
                                    "column": 1
                                  }
                                ],
                                "waived": [],
                                "releaseNotes": []
                              },
                        """)
                .contains("\"excused\": \"nobody sees the column\"", "\"rule\": null");
    }

    @Test
    void keeps_to_its_schema() throws Exception {
        assertThat(errors(json(TinyRepository.whole(folder).with(Milestone.PLANNED))))
                .isEmpty();
        assertThat(errors(json(TinyRepository.whole(folder)
                        .with(Milestone.PLANNED)
                        .with("=== docs/release-notes/released/1.0/release.yml\n"
                                + "version: \"1.0\"\ndate: 2026-11-20\nmilestone: \"2026.11\"\n")
                        .with("=== bfflow.yml\nwaivers:\n"
                                + "  - {rule: story-release-note, artefact: COR-9, reason: told by mail}\n"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\": 1 | \"schemaVersion\": 2",
                "\"excused\": 1, | ",
                "\"path\": \"docs/ | \"path\": \"/srv/docs/",
                "\"line\": 16 | \"line\": 0",
                "\"waived\": [], | \"waved\": [],",
            })
    void what_the_schema_forbids_is_found(String written, String instead) throws Exception {
        String good = json(TinyRepository.whole(folder).with(Milestone.PLANNED));

        assertThat(good).contains(written);
        assertThat(errors(good.replace(written, instead == null ? "" : instead)))
                .isNotEmpty();
    }

    @Test
    void every_object_of_the_schema_is_strict() throws Exception {
        List<JsonNode> objects = JsonMapper.shared().readTree(schema()).findParents("type").stream()
                .filter(node -> node.get("type").stringValue("").equals("object"))
                .toList();

        assertThat(objects).hasSizeGreaterThan(8).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            assertThat(object.get("required").valueStream().map(JsonNode::stringValue))
                    .containsExactlyElementsOf(object.get("properties").propertyNames());
        });
    }

    private static List<Error> errors(String json) throws Exception {
        return Answers.errors(json, MilestoneJson.class, "milestone.schema.json");
    }

    private static String json(TinyRepository repository) throws Exception {
        return new String(MilestoneJson.of(Milestone.of(repository)), UTF_8);
    }

    private static String schema() throws Exception {
        try (InputStream in = MilestoneJson.class.getResourceAsStream("milestone.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
