package com.betterfleet.bfflow.report.html;

import com.betterfleet.bfflow.check.Catalogue;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.check.Report;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.rule.RuleInfo;
import com.betterfleet.bfflow.text.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be done: a card a finding, the heaviest first, those of one rule together. */
final class Cards {

    /** What is behind these is a table of places: after so many of one rule nobody reads cards. */
    static final int MOST_CARDS = 100;

    private static final List<String> ORDER =
            Catalogue.infos(Catalogue.RULES).stream().map(RuleInfo::id).toList();

    private final RuleTexts texts;
    private final Set<String> explained = new HashSet<>();

    Cards(RuleTexts texts) {
        this.texts = texts;
    }

    /** All names and values of a report's open findings. */
    List<Map<String, Object>> values(Report report) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            Map<String, List<Finding>> byRule = report.findings().stream()
                    .filter(finding -> finding.isOpen() && finding.severity() == severity)
                    .sorted()
                    .collect(Collectors.groupingBy(
                            Finding::rule, () -> new TreeMap<>(byCatalogue()), Collectors.toList()));
            byRule.forEach((rule, findings) -> groups.add(group(severity, rule, findings)));
        }
        return groups;
    }

    /** In the catalogue's order; what the build adds comes last. */
    private static Comparator<String> byCatalogue() {
        return Comparator.comparing((String rule) -> ORDER.contains(rule) ? ORDER.indexOf(rule) : ORDER.size())
                .thenComparing(rule -> rule);
    }

    private Map<String, Object> group(Severity severity, String rule, List<Finding> findings) {
        Optional<String> page = explained.add(rule) ? texts.page(rule) : Optional.empty();
        List<Finding> more = findings.subList(Math.min(MOST_CARDS, findings.size()), findings.size());
        return Map.of(
                "rule",
                rule,
                "anchor",
                severity.word() + "-" + rule,
                "severity",
                severity.word(),
                "count",
                Count.of(findings.size(), severity.word()),
                "says",
                texts.sentence(rule),
                "page",
                page,
                "cards",
                findings.stream().limit(MOST_CARDS).map(Cards::card).toList(),
                "more",
                more.isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "count",
                                more.size(),
                                "rows",
                                more.stream().map(Cards::row).toList())));
    }

    private static Map<String, Object> card(Finding finding) {
        boolean named = finding.message().contains(finding.artefact())
                || finding.location().path().equals(finding.artefact());
        return Map.of(
                "anchor", Mark.anchor(finding),
                "severity", finding.severity().word(),
                "message", finding.message(),
                "place", finding.location(),
                "about",
                        named && finding.message().contains(finding.title())
                                ? ""
                                : (named ? "" : finding.artefact() + " ") + finding.title(),
                "affects", affects(finding.affects()),
                "related",
                        finding.related().stream()
                                .map(other ->
                                        Map.<String, Object>of("place", other.location(), "message", other.message()))
                                .toList(),
                "fix", finding.fix().text(),
                "command", finding.fix().anyCommand());
    }

    private static List<Map<String, Object>> affects(List<String> all) {
        return all.isEmpty() ? List.of() : List.of(Map.of("count", all.size(), "names", String.join(", ", all)));
    }

    private static Map<String, Object> row(Finding finding) {
        return Map.of(
                "anchor", Mark.anchor(finding),
                "place", finding.location(),
                "message", finding.message(),
                "fix", finding.fix().command().orElse(finding.fix().text()));
    }
}
