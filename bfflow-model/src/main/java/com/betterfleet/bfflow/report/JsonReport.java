package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * {@code report.json}: the findings and the chain, for other tools. What each key means is said by {@code
 * report.schema.json} beside this class; the two change together.
 */
public final class JsonReport {

    /** The file's name. */
    public static final String FILE = "report.json";

    /** Grows when a key goes away or changes its meaning. */
    public static final int SCHEMA_VERSION = 1;

    private JsonReport() {}

    /**
     * The bytes of the file: the same for the same chain and findings.
     *
     * @param toolVersion the version of bfflow
     */
    public static byte[] of(Report report, String toolVersion) {
        return Json.file(json -> write(json, report, toolVersion));
    }

    /**
     * The same, piece by piece: of a large repository it is as large as its pages.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, String toolVersion, OutputStream file) throws IOException {
        Json.file(json -> write(json, report, toolVersion), file);
    }

    private static void write(Json json, Report report, String toolVersion) {
        json.number("schemaVersion", SCHEMA_VERSION);
        json.object("tool", () -> {
            json.text("name", "bfflow");
            json.text("version", toolVersion);
        });
        json.object("summary", () -> summary(json, report));
        json.objects("findings", report.findings().stream().sorted().toList(), finding -> finding(json, finding));
        json.object("chain", () -> new JsonChain(json, report.chain()).write());
    }

    static void summary(Json json, Report report) {
        json.number("errors", report.open(Severity.ERROR));
        json.number("warnings", report.open(Severity.WARNING));
        json.number("infos", report.open(Severity.INFO));
        json.number("waived", report.count(Finding.State.WAIVED));
        json.number("baselined", report.count(Finding.State.BASELINED));
        json.text("bypass", report.bypass());
        Chain chain = report.chain();
        json.number("workItems", chain.workItems().size());
        json.number("challenges", chain.challenges().size());
        json.number("specifications", chain.specifications().size());
        json.number("storySets", chain.storySets().size());
        json.number("stories", chain.stories().size());
        json.number("releaseNotes", chain.releaseNotes().size());
    }

    private static void finding(Json json, Finding finding) {
        json.text("rule", finding.rule());
        json.text("severity", finding.severity().word());
        json.text("state", finding.state().name().toLowerCase(Locale.ROOT));
        json.text("artefact", finding.artefact());
        json.text("title", finding.title());
        place(json, finding.location());
        json.text("message", finding.message());
        json.object("fix", () -> {
            json.text("text", finding.fix().text());
            json.text("command", finding.fix().anyCommand());
        });
        json.texts("affects", finding.affects());
        json.objects("related", finding.related(), related -> {
            place(json, related.location());
            json.text("message", related.message());
        });
        json.text("fingerprint", finding.fingerprint());
        json.flag("older", finding.older());
    }

    static void place(Json json, Location location) {
        json.text("path", location.path());
        json.number("line", location.line());
        json.number("column", location.column());
    }
}
