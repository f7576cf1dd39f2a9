package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.policy.Policy.Linear;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a field says is in Linear.
 *
 * @param artefact whose field it is
 * @param expected what it must name
 * @param written how it names it
 * @param reference what it names; empty where that is nothing in Linear
 */
record LinearFields(
        Artefact artefact, LinearType expected, Field field, String written, Optional<LinearReference> reference) {

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
                .flatMap(field -> LinearReference.written(field).stream()
                        .map(written -> new LinearFields(artefact, type, field, written, LinearReference.of(written))));
    }

    /** What is wrong with it; empty where it names something of the right type that is ours. */
    Optional<String> problem(Linear ours) {
        if (reference.isEmpty()) {
            return Optional.of("is no address of a Linear " + expected.noun());
        }
        LinearReference found = reference.get();
        if (found.type() != expected) {
            return Optional.of("is a Linear " + found.type().noun() + ", no " + expected.noun());
        }
        Optional<String> foreign = found.workspace()
                .filter(other -> ours.workspace()
                        .filter(own -> !own.equalsIgnoreCase(other))
                        .isPresent());
        if (foreign.isPresent()) {
            return Optional.of("belongs to the workspace " + foreign.get() + ", not to "
                    + ours.workspace().orElseThrow());
        }
        return found.team()
                .filter(team -> !ours.teams().isEmpty() && !ours.hasTeam(team))
                .map(team -> "belongs to the team " + team + ", not to " + String.join(" or ", ours.teams()));
    }
}
