package com.betterfleet.bfflow.check;

import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings that were there when a repository adopted the workflow. They are counted, not failed.
 *
 * @param file the file that lists them, from the root
 * @param isThere whether there is such a file
 */
public record Baseline(String file, boolean isThere, List<Line> lines, Set<String> fingerprints) {

    /** Where it stands. */
    public static final String FILE = "bfflow-baseline.yml";

    /** Where there is nothing to check, it must never look like a pass. */
    private static final String NEVER = "nothing-to-govern";

    /** Nothing was there. */
    public static final Baseline NONE = new Baseline(FILE, false, List.of(), Set.of());

    /**
     * One of them.
     *
     * @param location where it is listed
     */
    public record Line(String fingerprint, String rule, String artefact, Location location) {}

    public Baseline {
        lines = List.copyOf(lines);
        fingerprints = Set.copyOf(fingerprints);
    }

    /** The baseline of a file. */
    public Baseline(String file, List<Line> lines) {
        this(file, true, lines, lines.stream().map(Line::fingerprint).collect(Collectors.toSet()));
    }

    /** Whether a baseline can list findings of a rule at all. */
    static boolean takes(String rule) {
        return !rule.equals(NEVER);
    }

    /** Whether it lists a finding. */
    public boolean holds(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }
}
