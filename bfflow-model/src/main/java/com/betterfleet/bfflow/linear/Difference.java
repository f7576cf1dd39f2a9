package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/**
 * Something in Linear that is not as the pages say.
 *
 * @param artefact what it mirrors, or should; empty for what is about Linear as a whole
 * @param place the heading or the field that says otherwise
 * @param message one sentence
 * @param fix what to change in Linear, or on the page; one sentence
 * @param affects the stories that suffer from it
 * @param target what tells it apart from others about the same artefact
 */
public record Difference(
        Optional<Artefact> artefact, Location place, String message, String fix, List<String> affects, String target) {

    public Difference {
        affects = List.copyOf(affects);
    }

    static Difference of(Artefact artefact, Location place, String target, String message, String fix) {
        return new Difference(Optional.of(artefact), place, message, fix, List.of(), target);
    }

    Difference affecting(List<String> stories) {
        return new Difference(artefact, place, message, fix, stories, target);
    }
}
