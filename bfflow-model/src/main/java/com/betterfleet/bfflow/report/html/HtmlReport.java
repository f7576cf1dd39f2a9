package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Count;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code report.html}: what must be done, the chain as a picture, and which requirement is answered by what. One file, which
 * loads nothing and can be read without its script.
 */
public final class HtmlReport {

    /** The file's name. */
    public static final String FILE = "report.html";

    private HtmlReport() {}

    /**
     * The bytes of the file: the same for the same chain and findings.
     *
     * @param rulePages where the rules' pages are found
     * @param toolVersion the version of bfflow
     */
    public static byte[] of(Report report, Policy policy, ClassLoader rulePages, String toolVersion) {
        Chain chain = report.chain();
        Marks marks = new Marks(report);
        List<Map<String, Object>> groups = new Cards(new RuleTexts(rulePages)).values(report);
        return Template.render(Map.ofEntries(
                        Map.entry("toolVersion", toolVersion),
                        Map.entry("verdict", verdict(tone(report))),
                        Map.entry("weight", weight(report)),
                        Map.entry("tone", tone(report).word()),
                        Map.entry("bypass", report.bypass()),
                        Map.entry("counts", counts(report)),
                        Map.entry("checked", checked(chain)),
                        Map.entry("groups", groups),
                        Map.entry("whole", groups.isEmpty()),
                        Map.entry("phases", new Chapters(chain, marks).values()),
                        Map.entry("tables", new Matrix(chain, marks, policy.requirementSections()).values()),
                        Map.entry("unspecified", chain.specifications().isEmpty()),
                        Map.entry("exempt", List.of(new Exempt(report, policy.waivers()).values())),
                        Map.entry("linear", List.of(new LinearTable(chain, policy.milestones()).values()))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Tone tone(Report report) {
        return report.findings().stream()
                .filter(Finding::isOpen)
                .map(Tone::of)
                .min(Tone::compareTo)
                .orElse(Tone.NONE);
    }

    private static String verdict(Tone tone) {
        return switch (tone) {
            case ERROR -> "The chain is broken";
            case WARNING, INFO -> "The chain holds, but not without remarks";
            case WAIVED, BASELINED, NONE -> "The chain is whole";
        };
    }

    private static String weight(Report report) {
        String open = Stream.of(
                        Count.of(report.open(Severity.ERROR), "error"),
                        Count.of(report.open(Severity.WARNING), "warning"),
                        Count.of(report.open(Severity.INFO), "info"))
                .filter(Count::isPositive)
                .map(Count::toString)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "ok" : open;
    }

    private static List<Map<String, Object>> counts(Report report) {
        return List.of(
                count("error", Count.of(report.open(Severity.ERROR), "error")),
                count("warning", Count.of(report.open(Severity.WARNING), "warning")),
                count("info", Count.of(report.open(Severity.INFO), "info")),
                count("waived", Count.of(report.count(Finding.State.WAIVED), "waived", "waived")),
                count("baselined", Count.of(report.count(Finding.State.BASELINED), "baselined", "baselined")));
    }

    private static Map<String, Object> count(String tone, Count count) {
        return Map.of(
                "tone", count.isPositive() ? tone : "none",
                "number", count.number(),
                "noun", count.number() == 1 ? count.one() : count.many());
    }

    private static String checked(Chain chain) {
        return String.join(
                ", ",
                Count.of(chain.workItems().size(), "work item").toString(),
                Count.of(chain.challenges().size(), "challenge").toString(),
                Count.of(chain.specifications().size(), "specification").toString(),
                Count.of(chain.stories().size(), "story", "stories").toString(),
                Count.of(chain.releaseNotes().size(), "release-note entry", "release-note entries")
                        .toString());
    }
}
