package com.betterfleet.bfflow.policy;

import com.betterfleet.bfflow.page.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exception that somebody decided on.
 *
 * @param rule the rule that is waived
 * @param artefact a path, a glob or a story id
 * @param reason why
 * @param approvedBy who decided
 * @param until the last day on which it holds
 * @param location where it is written
 */
public record Waiver(
        String rule,
        String artefact,
        String reason,
        Optional<String> approvedBy,
        Optional<LocalDate> until,
        Location location) {}
