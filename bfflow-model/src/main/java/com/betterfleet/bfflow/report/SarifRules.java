package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.check.RulePages;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules' part of {@code report.sarif}, each with its page: whoever reads a result need not look elsewhere. */
record SarifRules(Json json, ClassLoader pages) {

    void write(Line line) {
        String id = line.rule().id();
        String says = line.says().orElse(id);
        json.text("id", id);
        json.text("name", name(id));
        SarifReport.message(json, "shortDescription", says);
        SarifReport.message(json, "fullDescription", says);
        json.object("help", () -> help(id));
        // what it weighs in active work; a result of another stage has its own
        Severity weight = line.in(Stage.ACTIVE).severity();
        json.object("defaultConfiguration", () -> {
            json.flag("enabled", weight != Severity.OFF);
            json.text("level", SarifReport.level(weight));
        });
        json.object(
                "properties",
                () -> json.text("group", line.rule().group().name().toLowerCase(Locale.ROOT)));
    }

    private void help(String id) {
        RulePages.of(id, pages)
                .ifPresentOrElse(
                        page -> {
                            json.text("text", page);
                            json.text("markdown", page);
                        },
                        () -> json.text("text", "The jar that brings this rule has no page for it."));
    }

    /** As the standard wants names: {@code StoryReleaseNote}. */
    private static String name(String id) {
        return Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
