package com.betterfleet.bfflow.change;

import java.util.Map;
import java.util.Set;

/**
 * What of a change is the cutting of a release, and nothing else.
 *
 * @param entries the entries that went out: where each is now, and where it was
 * @param others what else is exactly as a release leaves it
 */
public record ReleaseMoves(Map<String, String> entries, Set<String> others) {

    /** No release was cut. */
    public static final ReleaseMoves NONE = new ReleaseMoves(Map.of(), Set.of());

    public ReleaseMoves {
        entries = Map.copyOf(entries);
        others = Set.copyOf(others);
    }

    /** Whether nobody touched this file but the release. */
    public boolean explain(String path) {
        return entries.containsKey(path) || entries.containsValue(path) || others.contains(path);
    }
}
