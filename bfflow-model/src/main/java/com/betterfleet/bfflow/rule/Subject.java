package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of artefacts that rules judge, in the order of the chain. */
public enum Subject {
    WORK_ITEM,
    CHALLENGE,
    SPECIFICATION,
    STORY_SET,
    STORY,
    RELEASE_PLAN,
    RELEASE_NOTE;

    /** As it is written in reports: {@code story-set}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The artefacts of this kind, in the order of the chain. */
    public Stream<? extends Artefact> in(Chain chain) {
        return switch (this) {
            case WORK_ITEM -> chain.workItems().stream();
            case CHALLENGE -> chain.challenges().stream();
            case SPECIFICATION -> chain.specifications().stream();
            case STORY_SET -> chain.storySets().stream();
            case STORY -> chain.stories().stream();
            case RELEASE_PLAN -> chain.releasePlans().stream();
            case RELEASE_NOTE -> chain.releaseNotes().stream();
        };
    }
}
