package com.betterfleet.bfflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.check.RuleList.Weight;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.rule.RuleInfo.Group;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesReportTest {

    private static final RuleList LIST = new RuleList(List.of(
            new Line(
                    RuleInfo.error("link-target", Group.CHAIN),
                    weights(Severity.ERROR, Severity.WARNING, "default"),
                    Optional.of("A link leads somewhere.")),
            new Line(
                    RuleInfo.warning("specification-covered", Group.CHAIN),
                    weights(Severity.OFF, Severity.OFF, "bfflow.yml:4"),
                    Optional.of("A requirement has a story | or several.")),
            new Line(
                    RuleInfo.error("own-rule", Group.CONTENT),
                    weights(Severity.INFO, Severity.INFO, "default"),
                    Optional.empty())));

    @Test
    void text_is_in_columns() {
        assertThat(RulesText.of(LIST)).isEqualTo("""
                                         active  backlog  archived  from
                Chain
                  link-target            error   warning  error     default       A link leads somewhere.
                  specification-covered  off     off      off       bfflow.yml:4  A requirement has a story | or several.
                Content
                  own-rule               info    info     info      default
                """);
    }

    @Test
    void markdown_is_a_table_a_group() {
        assertThat(RulesMarkdown.of(LIST)).isEqualTo("""
                ## Chain

                | rule | active | backlog | archived | from | says |
                | --- | --- | --- | --- | --- | --- |
                | `link-target` | error | warning | error | default | A link leads somewhere. |
                | `specification-covered` | off | off | off | bfflow.yml:4 | A requirement has a story \\| or several. |

                ## Content

                | rule | active | backlog | archived | from | says |
                | --- | --- | --- | --- | --- | --- |
                | `own-rule` | info | info | info | default |  |
                """);
    }

    @Test
    void json_has_a_weight_for_each_stage() {
        assertThat(new String(RulesJson.of(new RuleList(LIST.rules().subList(1, 3))), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "ok": true,
                          "data": {
                            "rules": [
                              {
                                "id": "specification-covered",
                                "group": "chain",
                                "default": "warning",
                                "active": {
                                  "severity": "off",
                                  "from": "bfflow.yml:4"
                                },
                                "backlog": {
                                  "severity": "off",
                                  "from": "bfflow.yml:4"
                                },
                                "archived": {
                                  "severity": "off",
                                  "from": "bfflow.yml:4"
                                },
                                "says": "A requirement has a story | or several."
                              },
                              {
                                "id": "own-rule",
                                "group": "content",
                                "default": "error",
                                "active": {
                                  "severity": "info",
                                  "from": "default"
                                },
                                "backlog": {
                                  "severity": "info",
                                  "from": "default"
                                },
                                "archived": {
                                  "severity": "info",
                                  "from": "default"
                                },
                                "says": null
                              }
                            ]
                          },
                          "problems": []
                        }
                        """);
    }

    private static Map<Stage, Weight> weights(Severity severity, Severity inBacklog, String from) {
        return Map.of(
                Stage.ACTIVE, new Weight(severity, from),
                Stage.BACKLOG, new Weight(inBacklog, from),
                Stage.ARCHIVED, new Weight(severity, from));
    }
}
