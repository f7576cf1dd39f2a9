package com.betterfleet.bfflow.answer;

import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong.
 *
 * @param rule the rule that says so; empty where it is no finding: an unknown story, a mistake in the policy
 * @param place where it is, if it is anywhere
 * @param fix what to do, if anything is known
 * @param command the one command that does it
 */
public record Problem(
        Optional<String> rule,
        Severity severity,
        Optional<Location> place,
        String message,
        Optional<String> fix,
        Optional<String> command) {

    /** A finding. */
    public static Problem of(Finding finding) {
        return new Problem(
                Optional.of(finding.rule()),
                finding.severity(),
                Optional.of(finding.location()),
                finding.message(),
                Optional.of(finding.fix().text()),
                finding.fix().anyCommand());
    }

    /** Several findings. */
    public static List<Problem> of(List<Finding> findings) {
        return findings.stream().map(Problem::of).toList();
    }

    /** What keeps a goal from doing what it was asked for. */
    public static Problem of(String message) {
        return new Problem(
                Optional.empty(), Severity.ERROR, Optional.empty(), message, Optional.empty(), Optional.empty());
    }

    /** A mistake in a file. */
    public static Problem at(Location place, String message, String fix) {
        return new Problem(
                Optional.empty(), Severity.ERROR, Optional.of(place), message, Optional.of(fix), Optional.empty());
    }

    void write(Json json) {
        json.text("rule", rule);
        json.text("severity", severity.word());
        json.text("path", place.map(Location::path));
        json.number("line", place.map(Location::line));
        json.number("column", place.map(Location::column));
        json.text("message", message);
        json.object("fix", () -> {
            json.text("text", fix);
            json.text("command", command);
        });
    }
}
