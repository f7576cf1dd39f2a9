package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.rule.Fix;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One finding in words, for whatever holds a text. */
public record FindingText(Finding finding) {

    /** More than a few names hide the message; all of them are in {@code report.json}. */
    private static final int NAMED = 2;

    /** What is wrong, and what suffers from it. */
    public String message() {
        String older = finding.older() ? "  (older than this change)" : "";
        List<String> all = finding.affects();
        if (all.isEmpty()) {
            return finding.message() + older;
        }
        String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
        return finding.message() + "  (affects " + named + more + ")" + older;
    }

    /** The one command that mends it, else the sentence that says how; empty where nothing is known to. */
    Optional<String> fix() {
        Fix fix = finding.fix();
        return Optional.of(fix.command().orElse(fix.text()))
                .filter(text -> !text.isBlank())
                .map(text -> "fix: " + text);
    }

    /** What is wrong, and what to do on a line of its own. */
    String withFix() {
        return Stream.concat(Stream.of(message()), fix().stream()).collect(Collectors.joining("\n"));
    }

    /** With its place, and all other places, a line each. */
    String inFull() {
        return Stream.of(
                        Stream.of(finding.location() + " " + message()),
                        finding.related().stream().map(other -> "also: " + other.location() + " " + other.message()),
                        fix().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** Why it does not count, for one that is waived or baselined. */
    public Optional<String> excuse() {
        return switch (finding.state()) {
            case OPEN -> Optional.empty();
            case WAIVED ->
                Optional.of(finding.waiver()
                        .map(waiver -> "waived: " + waiver.reason()
                                + waiver.approvedBy()
                                        .map(who -> ", approved by " + who)
                                        .orElse("")
                                + waiver.until().map(day -> ", until " + day).orElse(""))
                        .orElse("waived"));
            case BASELINED -> Optional.of("baselined: it was there when the repository adopted the workflow");
        };
    }
}
