package com.betterfleet.bfflow.report;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.policy.Severity;
import com.betterfleet.bfflow.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that GitHub Actions reads in a build's log and makes annotations of, see
 * <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">its documentation</a>. Open
 * findings only, in the order of the console.
 */
final class GitHubCommands {

    private GitHubCommands() {}

    static byte[] of(Outcome outcome) {
        return Stream.concat(
                        outcome.report().bypass().stream().map(GitHubCommands::bypass),
                        outcome.open().stream().map(GitHubCommands::command))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String bypass(String reason) {
        return "::warning title=bfflow::"
                + data("BYPASSED: whatever is found lets this build pass: " + Printable.line(reason));
    }

    private static String command(Finding finding) {
        FindingText text = new FindingText(finding);
        String message = Stream.concat(Stream.of(text.message()), text.fix().stream())
                .map(Printable::line)
                .collect(Collectors.joining("\n"));
        return "::" + level(finding.severity()) + " file="
                + property(finding.location().path()) + ",line="
                + finding.location().line() + ",col="
                + finding.location().column() + ",title="
                + property("bfflow " + finding.rule()) + "::" + data(message);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "notice";
        };
    }

    /** The runner takes exactly these back, see {@code packages/core/src/command.ts} of actions/toolkit. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
