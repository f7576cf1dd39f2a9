package com.betterfleet.bfflow.chain;

import java.util.Optional;

/** When: a milestone that stories are planned for. */
public record ReleasePlan(Document document, Status<String> status) implements DocumentArtefact {

    /** The milestone that it declares. */
    public Optional<Field> milestone() {
        return document().fields().find("Milestone");
    }
}
