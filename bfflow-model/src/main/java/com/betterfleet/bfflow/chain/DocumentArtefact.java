package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import java.util.Optional;

/** An artefact that is one document. */
public sealed interface DocumentArtefact extends Artefact permits Challenge, ReleasePlan, Specification, StorySet {

    /** The document. */
    Document document();

    @Override
    default String ref() {
        return document().path();
    }

    @Override
    default String title() {
        return document().title();
    }

    @Override
    default Location location() {
        return document().heading();
    }

    @Override
    default Optional<Stage> stage() {
        return Optional.of(document().stage());
    }
}
