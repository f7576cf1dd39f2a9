package com.betterfleet.bfflow.rule;

import com.betterfleet.bfflow.chain.Artefact;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;

/**
 * One thing that breaks a rule, before it is weighed.
 *
 * @param artefact a story's id, or a path
 * @param title the artefact's title
 * @param stage the stage that decides its weight; empty for what has no stage
 * @param location the exact heading, field, link or key at fault
 * @param message one sentence, in the words of the page
 * @param fix what to do
 * @param affects the artefacts that suffer from it
 * @param related other places that belong to it
 * @param target what tells it apart from others of the same rule and artefact: the link, the key, the word
 */
public record Violation(
        String artefact,
        String title,
        Optional<Stage> stage,
        Location location,
        String message,
        Fix fix,
        List<String> affects,
        List<Related> related,
        String target) {

    public Violation {
        affects = List.copyOf(affects);
        related = List.copyOf(related);
    }

    /** Something about an artefact, at its heading until {@link #at} says otherwise. */
    public static Violation of(Artefact artefact, String message, Fix fix) {
        return new Violation(
                artefact.ref(),
                artefact.title(),
                artefact.stage(),
                artefact.location(),
                message,
                fix,
                List.of(),
                List.of(),
                "");
    }

    /** Something about a page, whatever it is. */
    public static Violation of(Document document, String message, Fix fix) {
        return new Violation(
                document.path(),
                document.title(),
                Optional.of(document.stage()),
                document.heading(),
                message,
                fix,
                List.of(),
                List.of(),
                "");
    }

    /** Something about a file or folder that is no artefact and has no stage. */
    public static Violation of(String path, String message, Fix fix) {
        return new Violation(path, path, Optional.empty(), Location.of(path), message, fix, List.of(), List.of(), "");
    }

    /** The same at another place. */
    public Violation at(Location place) {
        return new Violation(artefact, title, stage, place, message, fix, affects, related, target);
    }

    /** The same with another thing to do about it. */
    public Violation with(Fix other) {
        return new Violation(artefact, title, stage, location, message, other, affects, related, target);
    }

    /** The same with those that suffer from it. */
    public Violation affecting(List<String> artefacts) {
        return new Violation(artefact, title, stage, location, message, fix, artefacts, related, target);
    }

    /** The same with other places. */
    public Violation relatedTo(List<Related> places) {
        return new Violation(artefact, title, stage, location, message, fix, affects, places, target);
    }

    /** The same, told apart from others of its rule and artefact. */
    public Violation about(String what) {
        return new Violation(artefact, title, stage, location, message, fix, affects, related, what);
    }
}
