package com.betterfleet.bfflow.rule.mirror;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.LinearReference;
import com.betterfleet.bfflow.chain.LinearType;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.policy.Policy.Linear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static List<LinearFields> of(Chain chain) {
        List<LinearFields> all = new ArrayList<>();
        for (Challenge challenge : chain.challenges()) {
            add(challenge, LinearType.INITIATIVE, challenge.document().fields(), all);
        }
        for (Specification specification : chain.specifications()) {
            add(specification, LinearType.PROJECT, specification.document().fields(), all);
        }
        for (Story story : chain.stories()) {
            add(story, LinearType.ISSUE, story.fields(), all);
        }
        return all;
    }

    private static void add(Artefact artefact, LinearType type, Fields fields, List<LinearFields> all) {
        Optional<Field> field = fields.find(type.noun());
        if (field.isPresent()) {
            for (String written : LinearReference.written(field.get())) {
                all.add(new LinearFields(artefact, type, field.get(), written, LinearReference.of(written)));
            }
        }
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
