package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that mean something on each kind of page. Every other key is free. */
public final class KnownFields {

    /** The names, in the form in which keys compare, of those that refer to something: rules of their own judge where to. */
    public static final List<String> REFERENCES =
            List.of("challenge", "specification", "depends on", "initiative", "project", "issue");

    private static final Names CHALLENGE = Names.of("Status", "Owner", "Initiative");
    private static final Names SPECIFICATION = Names.of("Challenge", "Status", "Owner", "Project", "Milestone");
    private static final Names STORY_SET =
            Names.of("Specification", "Challenge", "Status", "Milestone", "Delivered in", "Owner");
    private static final Names STORY = Names.of(
            "Specification", "Challenge", "Status", "Milestone", "Issue", "Depends on", "Delivered in", "Owner");
    private static final Names RELEASE_PLAN = Names.of("Milestone", "Target date", "Status", "Owner");
    private static final Names NONE = Names.of();

    /** In front matter only, of any page. */
    private static final String ARTEFACT = "Artefact";

    private static final List<String> IN_FRONT_MATTER = List.of(Field.normalise(ARTEFACT));

    private record Names(List<String> asWritten, List<String> normal) {

        static Names of(String... names) {
            List<String> normal = new ArrayList<>();
            for (String name : names) {
                normal.add(Field.normalise(name));
            }
            return new Names(List.of(names), normal);
        }
    }

    private KnownFields() {}

    /** Those of a kind in the words of the documentation, {@code Artefact} excepted. */
    public static List<String> of(Kind kind) {
        return names(kind).asWritten();
    }

    private static Names names(Kind kind) {
        return switch (kind) {
            case CHALLENGE -> CHALLENGE;
            case SPECIFICATION -> SPECIFICATION;
            case STORY_SET -> STORY_SET;
            case STORY -> STORY;
            case RELEASE_PLAN -> RELEASE_PLAN;
            case WORK_ITEM, SUPPORTING -> NONE;
        };
    }

    /** Whether this field means something on a page of this kind, be it misspelt. */
    public static boolean knows(Kind kind, Field field) {
        return field.meant().isPresent() || isExact(kind, field);
    }

    /** The fields, each with the known one that it probably means: a misspelt field is reported, and read all the same. */
    public static Fields understood(Kind kind, List<Field> fields) {
        List<Field> understood = new ArrayList<>();
        for (Field field : fields) {
            understood.add(isExact(kind, field) ? field : field.meaning(meant(kind, field)));
        }
        return new Fields(understood);
    }

    /** Whether one of these fields means something on a page of this kind. */
    public static boolean knowsAny(Kind kind, List<Field> fields) {
        for (Field field : fields) {
            if (isExact(kind, field)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> meant(Kind kind, Field field) {
        List<String> names = new ArrayList<>(of(kind));
        if (field.notation() == Notation.FRONT_MATTER) {
            names.add(ARTEFACT);
        }
        return Nearest.misspelt(field.name(), names);
    }

    private static boolean isExact(Kind kind, Field field) {
        return field.isNamedAnyOf(names(kind).normal())
                || (field.notation() == Notation.FRONT_MATTER && field.isNamedAnyOf(IN_FRONT_MATTER));
    }
}
