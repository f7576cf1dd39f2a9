package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.RuleList;
import com.betterfleet.bfflow.check.RuleList.Line;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;

/**
 * {@code report.sarif}: findings and rules in the format of the OASIS standard
 * <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, which code scanning and editors
 * read.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String HOME = "https://gitlab.com/betterfleet/bfflow";

    private final Outcome outcome;
    private final Json json;

    private SarifReport(Outcome outcome, Json json) {
        this.outcome = outcome;
        this.json = json;
    }

    static byte[] of(Outcome outcome) {
        return Json.file(json -> new SarifReport(outcome, json).write());
    }

    private void write() {
        json.text("$schema", SCHEMA);
        json.text("version", "2.1.0");
        json.objects("runs", List.of(outcome), this::run);
    }

    private void run(Outcome run) {
        List<Line> rules =
                RuleList.of(run.rules(), run.policy(), run.resources()).rules();
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "bfflow");
                    json.text("semanticVersion", run.toolVersion());
                    json.text("informationUri", HOME);
                    json.objects("rules", rules, new SarifRules(json, run.resources())::write);
                }));
        json.objects("invocations", List.of(run), this::invocation);
        json.object(
                "originalUriBaseIds",
                () -> json.object(
                        SarifResults.ROOT, () -> message(json, "description", "The root of the repository.")));
        List<String> ids = rules.stream().map(line -> line.rule().id()).toList();
        json.objects("results", run.findings(), new SarifResults(json, ids)::write);
        json.text("columnKind", "utf16CodeUnits");
    }

    /** A bypass is a thing that whoever reads the results must know of. */
    private void invocation(Outcome run) {
        json.flag("executionSuccessful", true);
        run.report().bypass().ifPresent(reason -> {
            json.objects("toolExecutionNotifications", List.of(reason), why -> {
                json.text("level", "warning");
                message(json, "message", "BYPASSED: whatever is found lets this build pass: " + why);
            });
            json.object("properties", () -> json.text("bypass", reason));
        });
    }

    static void message(Json json, String key, String text) {
        json.object(key, () -> json.text("text", text));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }
}
