package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.policy.Severity;
import java.util.List;

/**
 * What another rule has found in this run, for a rule that must not say the same again.
 *
 * @param rule the other rule's id
 * @param severity how much it weighs
 * @param isOpen whether nothing lets it pass
 * @param isOlder whether it was there before the change
 * @param artefact a story's id, or a path
 * @param affects the artefacts that suffer from it
 */
public record Reported(
        String rule,
        Severity severity,
        boolean isOpen,
        boolean isOlder,
        String artefact,
        List<String> affects,
        Location location,
        String message) {

    public Reported {
        affects = List.copyOf(affects);
    }

    /** Whether it is about an artefact, or something else that the artefact suffers from. */
    public boolean concerns(String other) {
        return artefact.equals(other) || affects.contains(other);
    }
}
