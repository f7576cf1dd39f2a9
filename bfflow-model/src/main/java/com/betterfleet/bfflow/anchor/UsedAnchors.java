package com.betterfleet.bfflow.anchor;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The anchors that a page has already. */
public final class UsedAnchors {

    private final Set<String> all;

    /** How far each name was counted: a page may have a heading <i>Acceptance criteria</i> for each of a thousand stories. */
    private final Map<String, String> last = new HashMap<>();

    /** Some are taken, whatever the headings are. */
    public UsedAnchors(Collection<String> taken) {
        this.all = new HashSet<>(taken);
    }

    /** The name, or the first one behind it that is free, which is then taken. */
    String take(String name, UnaryOperator<String> next) {
        String free = last.getOrDefault(name, name);
        while (all.contains(free)) {
            free = next.apply(free);
        }
        all.add(free);
        last.put(name, free);
        return free;
    }

    /** All of them. */
    Set<String> all() {
        return all;
    }
}
