package com.betterfleet.bfflow.chain;

import java.util.List;
import java.util.Optional;

/** When: a milestone that stories are planned for. */
public record ReleasePlan(Document document, Status<String> status) implements DocumentArtefact {

    /** The milestone that it declares. */
    public Optional<Field> milestone() {
        return document().fields().find("Milestone");
    }

    /** The names of the milestones that it declares: one, or several as a list. */
    public List<String> milestones() {
        return milestone().stream()
                .flatMap(field -> field.values().stream())
                .map(Field.Value::text)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The day that it names, in its own words. */
    public Optional<String> targetDate() {
        return document().fields().text("Target date");
    }

    /** Who answers for it. */
    public Optional<String> owner() {
        return document().fields().text("Owner");
    }
}
