package com.betterfleet.bfflow.rule.chain;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.rule.Repair;
import java.util.Optional;

/** How a field comes to be that an artefact lacks. */
final class MissingField {

    private MissingField() {}

    /** Fills the field in where it is there and blank, else adds it; nothing where somebody has written something else there. */
    static Optional<Repair> repair(Artefact artefact, Fields own, String key, String value) {
        if (own.find(key).isPresent()) {
            return Optional.empty();
        }
        Optional<Field> blank = own.blank(key);
        if (blank.isPresent()) {
            return blank.filter(field -> field.notation() == Notation.FIELD_LIST)
                    .map(field -> new Repair.FillField(field.location(), field.key(), value));
        }
        Optional<Field> first = own.all().stream()
                .filter(field -> field.notation() == Notation.FIELD_LIST)
                .findFirst();
        return Optional.of(new Repair.AddField(artefact.location(), first.map(Field::location), key, value));
    }
}
