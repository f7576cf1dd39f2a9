package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader must do, what will go away, then one section a type.
 *
 * @param headings the heading of every section, in order, by its id; the id of a type's section is the type
 */
record TypeSections(Map<String, String> headings) implements Sections {

    private static final String DEPRECATED = "deprecated";

    /** As the policy has them: its own types last, or in their place where it only words a heading differently. */
    static TypeSections of(Policy policy, PageWords words) {
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
        return new TypeSections(headings);
    }

    @Override
    public List<Head> heads() {
        return headings.entrySet().stream()
                .map(one -> new Head(one.getKey(), one.getValue(), Optional.empty()))
                .toList();
    }

    @Override
    public List<String> of(ReleaseNote entry) {
        List<String> all = new ArrayList<>();
        if (entry.breaking().isPresent()) {
            all.add(ACTION_REQUIRED);
        }
        if (entry.deprecation().isPresent()) {
            all.add(DEPRECATED);
        }
        // An entry of a type that nobody knows is told all the same.
        String ofType = entry.type().filter(headings::containsKey).orElse(OTHER);
        if (!all.contains(ofType)) {
            all.add(ofType);
        }
        return all;
    }
}
