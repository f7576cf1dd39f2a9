package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Finding.State;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The findings' part of {@code report.sarif}.
 *
 * @param rules the ids of all rules, in the order in which they are written
 */
record SarifResults(Json json, List<String> rules) {

    /** What stands for the folder that all paths are relative to. */
    static final String ROOT = "SRCROOT";

    /** Ours; it would be another one if it were made in another way. */
    private static final String FINGERPRINT = "bfflow/v1";

    void write(Finding finding) {
        json.text("ruleId", finding.rule());
        int index = rules.indexOf(finding.rule());
        if (index >= 0) {
            json.number("ruleIndex", index);
        }
        json.text("level", SarifReport.level(finding.severity()));
        SarifReport.message(json, "message", new FindingText(finding).withFix());
        json.objects("locations", List.of(finding.location()), this::place);
        if (!finding.related().isEmpty()) {
            json.objects("relatedLocations", finding.related(), related -> {
                place(related.location());
                SarifReport.message(json, "message", related.message());
            });
        }
        json.object("partialFingerprints", () -> json.text(FINGERPRINT, finding.fingerprint()));
        if (finding.state() == State.BASELINED) {
            json.text("baselineState", "unchanged");
        }
        // where one result has suppressions, even none, all are to have them
        json.objects("suppressions", excepted(finding), this::suppression);
        json.object("properties", () -> {
            json.text("artefact", finding.artefact());
            json.text("title", finding.title());
        });
    }

    private static List<Finding> excepted(Finding finding) {
        return finding.isOpen() ? List.of() : List.of(finding);
    }

    private void suppression(Finding finding) {
        json.text("kind", "external");
        json.text("status", "accepted");
        json.text("justification", new FindingText(finding).excuse().orElse(""));
        finding.waiver().ifPresent(waiver -> json.object("location", () -> place(waiver.location())));
    }

    private void place(Location location) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                json.text("uri", uri(location.path()));
                json.text("uriBaseId", ROOT);
            });
            json.object("region", () -> {
                json.number("startLine", location.line());
                json.number("startColumn", location.column());
            });
        });
    }

    /** The path as RFC 3986 writes one: what is no letter, digit or one of a few signs is percent-encoded in UTF-8. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
