package com.betterfleet.bfflow.milestone;

import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import java.util.Optional;

/**
 * Something that a story lacks before it can ship.
 *
 * @param rule the rule that found it; empty where it only matters to a milestone
 * @param location where it is to be mended
 * @param message one sentence
 * @param command the one command that mends it, where there is one
 */
public record Gap(Optional<String> rule, Location location, String message, Optional<String> command) {

    static Gap of(Location location, String message) {
        return new Gap(Optional.empty(), location, message, Optional.empty());
    }

    static Gap of(Finding finding) {
        return new Gap(
                Optional.of(finding.rule()),
                finding.location(),
                finding.message(),
                finding.fix().anyCommand());
    }

    /** The same for programs. */
    Problem problem() {
        return new Problem(rule, Severity.ERROR, Optional.of(location), message, Optional.empty(), command);
    }

    /** The message, after the rule that it comes from. */
    String says() {
        return rule.map(id -> id + ": ").orElse("") + message;
    }
}
