package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Fix;
import com.betterfleet.bfflow.rule.Related;
import java.util.List;
import java.util.stream.Stream;

/** One finding in a build's log. */
record FindingLines(Finding finding) {

    /** More than a few names hide the message; all of them are in the report. */
    private static final int NAMED = 2;

    /** What is wrong with the place first, so that terminals make it a link; then other places; then what to do. */
    Stream<ConsoleLine> lines() {
        return Stream.of(
                        Stream.of(finding.location() + " " + finding.rule() + ": " + finding.message() + affects()),
                        finding.related().stream().map(FindingLines::also),
                        fix())
                .flatMap(texts -> texts)
                .map(text -> new ConsoleLine(finding.severity(), text));
    }

    private String affects() {
        List<String> all = finding.affects();
        if (all.isEmpty()) {
            return "";
        }
        String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
        return "  (affects " + named + more + ")";
    }

    private static String also(Related related) {
        return "  also: " + related.location() + " " + related.message();
    }

    private Stream<String> fix() {
        Fix fix = finding.fix();
        return Stream.of(fix.command().orElse(fix.text()))
                .filter(text -> !text.isBlank())
                .map(text -> "  fix: " + text);
    }
}
