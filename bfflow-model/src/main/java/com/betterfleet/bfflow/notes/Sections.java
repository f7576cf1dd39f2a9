package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a page: what a reader must do, what will go away, then one a type.
 *
 * @param headings the heading of every section, in order, by its id; the id of a type's section is the type
 */
record Sections(Map<String, String> headings) {

    private static final String ACTION_REQUIRED = "action-required";
    private static final String DEPRECATED = "deprecated";
    private static final String OTHER = "other";

    /** As the policy has them: its own types last, or in their place where it only words a heading differently. */
    static Sections of(Policy policy, PageWords words) {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put(ACTION_REQUIRED, words.get(PageWord.ACTION_REQUIRED));
        headings.put(DEPRECATED, "Deprecations");
        headings.put("security", "Security");
        headings.put("added", "Added");
        headings.put("changed", "Changed");
        headings.put("fixed", "Fixed");
        headings.put("removed", "Removed");
        headings.putAll(policy.types());
        headings.putIfAbsent(OTHER, words.get(PageWord.OTHER));
        return new Sections(headings);
    }

    /** The sections that a note belongs to, the one in which it stands in full first. */
    List<String> of(ReleaseNote note) {
        List<String> all = new ArrayList<>();
        if (note.breaking().isPresent()) {
            all.add(ACTION_REQUIRED);
        }
        if (note.deprecation().isPresent()) {
            all.add(DEPRECATED);
        }
        // An entry of a type that nobody knows is told all the same.
        String ofType = note.type().filter(headings::containsKey).orElse(OTHER);
        if (!all.contains(ofType)) {
            all.add(ofType);
        }
        return all;
    }
}
