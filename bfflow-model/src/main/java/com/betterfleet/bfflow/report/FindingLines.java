package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Related;
import java.util.stream.Stream;

/** One finding in a build's log. */
record FindingLines(Finding finding) {

    /** What is wrong with the place first, so that terminals make it a link; then other places; then what to do. */
    Stream<ConsoleLine> lines() {
        FindingText text = new FindingText(finding);
        return Stream.of(
                        Stream.of(finding.location() + " " + finding.rule() + ": " + text.message()),
                        finding.related().stream().map(FindingLines::also),
                        text.fix().stream().map(fix -> "  " + fix))
                .flatMap(texts -> texts)
                .map(line -> new ConsoleLine(finding.severity(), line));
    }

    private static String also(Related related) {
        return "  also: " + related.location() + " " + related.message();
    }
}
