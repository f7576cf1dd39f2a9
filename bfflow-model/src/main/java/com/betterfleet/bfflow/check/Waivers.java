package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.policy.Waiver;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which findings a waiver is about. */
final class Waivers {

    private Waivers() {}

    /** The first waiver under which a finding passes: one of its artefact, or one for each of the stories it affects. */
    static Optional<Waiver> waiving(List<Waiver> waivers, Finding finding) {
        List<Waiver> ofRule = waivers.stream()
                .filter(waiver -> waiver.rule().equals(finding.rule()))
                .toList();
        return ofRule.stream()
                .filter(waiver -> names(waiver, finding.artefact())
                        || names(waiver, finding.location().path()))
                .findFirst()
                .or(() -> ofRule.stream()
                        .filter(waiver -> touches(waiver, finding) && passesAllAffected(ofRule, finding))
                        .findFirst());
    }

    private static boolean passesAllAffected(List<Waiver> waivers, Finding finding) {
        return !finding.affects().isEmpty()
                && finding.affects().stream()
                        .allMatch(affected -> waivers.stream().anyMatch(waiver -> names(waiver, affected)));
    }

    /** Whether a waiver is about a finding, though it alone may not let it pass. */
    static boolean touches(Waiver waiver, Finding finding) {
        return waiver.rule().equals(finding.rule())
                && (names(waiver, finding.artefact())
                        || names(waiver, finding.location().path())
                        || finding.affects().stream().anyMatch(affected -> names(waiver, affected)));
    }

    /** The waiver's artefact is a story's id, a path, a folder of it, or a glob. */
    private static boolean names(Waiver waiver, String artefact) {
        String named = waiver.artefact();
        return named.equals(artefact)
                || artefact.startsWith(named.endsWith("/") ? named : named + "/")
                || (named.matches(".*[*?\\[{].*")
                        && FileSystems.getDefault()
                                .getPathMatcher("glob:" + named)
                                .matches(Path.of(artefact)));
    }
}
