package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.json.Json;
import java.util.Locale;

/** The rules of a repository for other tools. */
public final class RulesJson {

    private RulesJson() {}

    /** The whole list: the same bytes for the same rules and policy. */
    public static byte[] of(RuleList list) {
        return Answer.ok(json -> json.objects("rules", list.rules(), line -> rule(json, line)))
                .json();
    }

    /** One rule with its page. */
    public static byte[] of(Line line, String page) {
        return Answer.ok(json -> {
                    rule(json, line);
                    json.text("page", page);
                })
                .json();
    }

    private static void rule(Json json, Line line) {
        json.text("id", line.rule().id());
        json.text("group", line.rule().group().name().toLowerCase(Locale.ROOT));
        json.text("default", line.rule().severity().word());
        for (Stage stage : Stage.values()) {
            json.object(stage.word(), () -> {
                json.text("severity", line.in(stage).severity().word());
                json.text("from", line.in(stage).from());
            });
        }
        json.text("says", line.says());
    }
}
