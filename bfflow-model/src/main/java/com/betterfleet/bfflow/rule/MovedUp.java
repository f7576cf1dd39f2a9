package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import java.util.Collection;
import java.util.List;

/** What to do where a field seems to be missing that stands on the page, but too far below its heading to count. */
public final class MovedUp {

    private MovedUp() {}

    /**
     * The same violation, which says so where it is so.
     *
     * @param name the field that seems to be missing
     * @param owners the fields of all that could have it
     */
    public static Violation instead(Violation violation, String name, Collection<Fields> owners) {
        List<Field> below = owners.stream()
                .flatMap(fields -> fields.uncounted(name).stream())
                .toList();
        if (below.isEmpty()) {
            return violation;
        }
        Field first = below.get(0);
        return violation
                .with(Fix.byHand("Move '" + first.key() + "' in line "
                        + first.location().line()
                        + " directly below its heading, above all text: where it stands, it does not count."))
                .relatedTo(below.stream()
                        .map(field -> new Related(field.location(), "'" + field.key() + "' does not count here"))
                        .toList());
    }
}
