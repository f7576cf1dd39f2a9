package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.policy.Policy;
import java.util.List;
import java.util.Optional;

/** The sections that a page may have, and what belongs where. */
interface Sections {

    /** What a reader must do; first on every page. */
    String ACTION_REQUIRED = "action-required";

    /** What belongs to nothing else; last. */
    String OTHER = "other";

    /**
     * A section without its notes.
     *
     * @param id stays the same when the heading is worded differently
     * @param question what was asked for, where the section is about the answer to it
     */
    record Head(String id, String heading, Optional<String> question) {}

    /** All of them, in order. */
    List<Head> heads();

    /** The ids of the sections that an entry belongs to, the one in which it stands in full first. */
    List<String> of(ReleaseNote entry);

    /** The sections of a page. */
    static Sections of(Grouping grouping, Chain chain, Policy policy, PageWords words) {
        return switch (grouping) {
            case TYPE -> TypeSections.of(policy, words);
            case CHALLENGE -> UpstreamSections.challenges(chain, words);
            case SPECIFICATION -> UpstreamSections.specifications(chain, words);
        };
    }
}
