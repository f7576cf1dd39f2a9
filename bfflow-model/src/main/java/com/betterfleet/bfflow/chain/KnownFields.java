package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields that mean something on each kind of page. Every other key is free. */
public final class KnownFields {

    /** The names, in the form in which keys compare, of those that refer to something: rules of their own judge where to. */
    public static final Set<String> REFERENCES =
            Set.of("challenge", "specification", "depends on", "initiative", "project", "issue");

    private static final List<String> CHALLENGE = List.of("Status", "Owner", "Initiative");
    private static final List<String> SPECIFICATION = List.of("Challenge", "Status", "Owner", "Project", "Milestone");
    private static final List<String> STORY_SET =
            List.of("Specification", "Challenge", "Status", "Milestone", "Delivered in", "Owner");
    private static final List<String> STORY = List.of(
            "Specification", "Challenge", "Status", "Milestone", "Issue", "Depends on", "Delivered in", "Owner");
    private static final List<String> RELEASE_PLAN = List.of("Milestone", "Target date", "Status", "Owner");

    /** In front matter only, of any page. */
    private static final String ARTEFACT = "Artefact";

    private KnownFields() {}

    /** Those of a kind in the words of the documentation, {@code Artefact} excepted. */
    public static List<String> of(Kind kind) {
        return switch (kind) {
            case CHALLENGE -> CHALLENGE;
            case SPECIFICATION -> SPECIFICATION;
            case STORY_SET -> STORY_SET;
            case STORY -> STORY;
            case RELEASE_PLAN -> RELEASE_PLAN;
            case WORK_ITEM, SUPPORTING -> List.of();
        };
    }

    /** Whether this field means something on a page of this kind, be it misspelt. */
    public static boolean knows(Kind kind, Field field) {
        return field.meant().isPresent() || isExact(names(kind, field.notation()), field);
    }

    /** The fields, each with the known one that it probably means: a misspelt field is reported, and read all the same. */
    public static Fields understood(Kind kind, List<Field> fields) {
        return new Fields(fields.stream()
                .map(field -> field.meaning(meant(names(kind, field.notation()), field)))
                .toList());
    }

    private static Optional<String> meant(List<String> names, Field field) {
        return isExact(names, field) ? Optional.empty() : Nearest.misspelt(field.name(), names);
    }

    private static boolean isExact(List<String> names, Field field) {
        return names.stream().map(Field::normalise).anyMatch(field.name()::equals);
    }

    private static List<String> names(Kind kind, Notation notation) {
        List<String> names = new ArrayList<>(of(kind));
        if (notation == Notation.FRONT_MATTER) {
            names.add(ARTEFACT);
        }
        return names;
    }
}
