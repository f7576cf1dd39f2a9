package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that names something in Linear, the artefact that has it, and what it must name. */
record LinearFields(Artefact artefact, LinearType expected, Field field, Optional<LinearReference> reference) {

    static Stream<LinearFields> of(Chain chain) {
        return Stream.of(
                        chain.challenges().stream()
                                .flatMap(one -> of(
                                        one,
                                        LinearType.INITIATIVE,
                                        one.document().fields())),
                        chain.specifications().stream()
                                .flatMap(one -> of(
                                        one, LinearType.PROJECT, one.document().fields())),
                        chain.stories().stream().flatMap(one -> of(one, LinearType.ISSUE, one.fields())))
                .flatMap(fields -> fields);
    }

    private static Stream<LinearFields> of(Artefact artefact, LinearType type, Fields fields) {
        return fields.find(type.noun()).stream()
                .map(field ->
                        new LinearFields(artefact, type, field, LinearReference.of(LinearReference.written(field))));
    }

    /** Whether it names what it must name. */
    boolean isOfType() {
        return reference.filter(found -> found.type() == expected).isPresent();
    }
}
