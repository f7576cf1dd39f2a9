package com.betterfleet.bfflow.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.page.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void all_keys_are_always_there() throws Exception {
        byte[] answer = Answer.ok(json -> json.text("path", "a.md")).json();

        Answers.check(answer);
        assertThat(new String(answer, UTF_8)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ok": true,
                          "data": {
                            "path": "a.md"
                          },
                          "problems": []
                        }
                        """);
    }

    @Test
    void what_keeps_a_goal_from_its_work_is_a_problem_without_a_rule() throws Exception {
        byte[] answer = Answer.failed(List.of(
                        Problem.of("there is no story COR-1"),
                        Problem.at(new Location("bfflow.yml", 7, 3), "unknown key 'wark'", "Write 'work'.")))
                .json();

        Answers.check(answer);
        assertThat(new String(answer, UTF_8)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ok": false,
                          "data": {},
                          "problems": [
                            {
                              "rule": null,
                              "severity": "error",
                              "path": null,
                              "line": null,
                              "column": null,
                              "message": "there is no story COR-1",
                              "fix": {
                                "text": null,
                                "command": null
                              }
                            },
                            {
                              "rule": null,
                              "severity": "error",
                              "path": "bfflow.yml",
                              "line": 7,
                              "column": 3,
                              "message": "unknown key 'wark'",
                              "fix": {
                                "text": "Write 'work'.",
                                "command": null
                              }
                            }
                          ]
                        }
                        """);
    }
}
