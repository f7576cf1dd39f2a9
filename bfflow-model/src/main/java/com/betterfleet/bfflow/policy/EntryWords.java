package com.betterfleet.bfflow.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that an entry may use, built-in ones and the policy's. */
public final class EntryWords {

    /** The types that every repository has, in the order in which they are shown. */
    public static final List<String> TYPES =
            List.of("added", "changed", "deprecated", "removed", "fixed", "security", "none");

    /** The audiences that every repository has. */
    public static final List<String> AUDIENCES = List.of("customer", "operator", "internal");

    private EntryWords() {}

    /** Every type. */
    public static Set<String> types(Policy policy) {
        Set<String> types = new LinkedHashSet<>(TYPES);
        types.addAll(policy.types().keySet());
        return types;
    }

    /** Every audience. */
    public static Set<String> audiences(Policy policy) {
        Set<String> audiences = new LinkedHashSet<>(AUDIENCES);
        audiences.addAll(policy.audiences());
        return audiences;
    }
}
