package com.betterfleet.bfflow.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The anchors that a page has already. Remembers how far it went for each, so that a million equal headings take no longer. */
public final class TakenAnchors {

    private final Set<String> taken;
    private final Map<String, String> next = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Those that are there before the first heading is told apart. */
    public TakenAnchors(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** All of them. */
    Set<String> all() {
        return taken;
    }

    /** The first that is free: this one, the one that follows it, the one that follows that. It is taken from now on. */
    String first(String anchor, UnaryOperator<String> following) {
        List<String> passed = new ArrayList<>();
        String candidate = anchor;
        while (candidate.isEmpty() || taken.contains(candidate)) {
            passed.add(candidate);
            String known = next.get(candidate);
            candidate = known == null ? following.apply(candidate) : known;
        }
        for (String one : passed) {
            next.put(one, candidate);
        }
        taken.add(candidate);
        return candidate;
    }

    /** The first that is free: this one, or with the lowest number behind it. It is taken from now on. */
    String numbered(String anchor) {
        String candidate = anchor;
        int count = counts.getOrDefault(anchor, 0);
        if (count > 0) {
            candidate = anchor + "-" + count;
        }
        while (taken.contains(candidate)) {
            count++;
            candidate = anchor + "-" + count;
        }
        counts.put(anchor, count);
        taken.add(candidate);
        return candidate;
    }
}
