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
                .filter(waiver -> namesWhole(waiver, finding))
                .findFirst()
                .or(() -> ofRule.stream()
                        .filter(waiver -> counts(waiver, ofRule, finding))
                        .findFirst());
    }

    /** Whether a waiver has its part in letting a finding pass, be it past its day or not. */
    static boolean counts(Waiver waiver, List<Waiver> waivers, Finding finding) {
        return touches(waiver, finding)
                && (namesWhole(waiver, finding) || unnamed(waivers, finding).isEmpty());
    }

    /** The artefacts that a finding affects and that no waiver of its rule names. */
    static List<String> unnamed(List<Waiver> waivers, Finding finding) {
        return finding.affects().stream()
                .filter(affected -> waivers.stream()
                        .noneMatch(waiver -> waiver.rule().equals(finding.rule()) && names(waiver, affected)))
                .toList();
    }

    /** Whether a waiver is about a finding, though it alone may not let it pass. */
    static boolean touches(Waiver waiver, Finding finding) {
        return waiver.rule().equals(finding.rule())
                && (namesWhole(waiver, finding)
                        || finding.affects().stream().anyMatch(affected -> names(waiver, affected)));
    }

    /** Whether it names what the finding is about, or where it is. */
    private static boolean namesWhole(Waiver waiver, Finding finding) {
        return names(waiver, finding.artefact())
                || names(waiver, finding.location().path());
    }

    /** Whether it names many things at once. */
    static boolean isGlob(Waiver waiver) {
        return waiver.artefact().matches(".*[*?\\[{].*");
    }

    /** The waiver's artefact is a story's id, a path, a folder of it, or a glob. */
    static boolean names(Waiver waiver, String artefact) {
        String named = waiver.artefact();
        return named.equals(artefact)
                || artefact.startsWith(named.endsWith("/") ? named : named + "/")
                || (isGlob(waiver)
                        && FileSystems.getDefault()
                                .getPathMatcher("glob:" + named)
                                .matches(Path.of(artefact)));
    }
}
