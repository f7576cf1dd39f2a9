package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes of a {@link NotesRequest}. */
public sealed interface NotesResult {

    /** The notes, before they have a format. */
    record Found(NotesPage page) implements NotesResult {}

    /**
     * Something that was asked for and is not there.
     *
     * @param what {@code release}, {@code milestone} or {@code audience}
     * @param name as it was asked for
     * @param known the names that are there, in order
     */
    record NotFound(String what, String name, List<String> known) implements NotesResult {

        private static final int MOST_NAMES = 10;

        public NotFound {
            known = List.copyOf(known);
        }

        /** The name that was probably meant. */
        public Optional<String> nearest() {
            return Nearest.among(name, known);
        }

        /** One sentence for the person who asked. */
        public String message() {
            return "There is no %s \"%s\"%s".formatted(what, name, advice());
        }

        private String advice() {
            if (known.isEmpty()) {
                return ": there is none at all yet.";
            }
            return nearest()
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElseGet(() -> ": the " + what + "s are " + names() + ".");
        }

        private String names() {
            String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            return known.size() > MOST_NAMES ? names + " and " + (known.size() - MOST_NAMES) + " more" : names;
        }
    }
}
