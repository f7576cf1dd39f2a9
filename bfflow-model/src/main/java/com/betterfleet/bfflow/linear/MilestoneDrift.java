package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Milestones;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Milestones that a project in Linear lacks, has besides, or spells otherwise, and issues that are planned for another one. */
record MilestoneDrift(Matches matches) {

    Stream<Difference> differences() {
        if (!matches.workspace().tells().contains(Workspace.Aspect.MILESTONE)) {
            return Stream.empty();
        }
        List<Difference> found = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        Milestones known = Milestones.of(matches.chain(), matches.policy().milestones());
        matches.chain().specifications().stream()
                .filter(one -> one.document().stage() != Stage.ARCHIVED)
                .forEach(one -> matches.project(one).ifPresent(project -> {
                    Map<String, List<Story>> planned = planned(one);
                    List<String> others = new ArrayList<>(project.milestones().stream()
                            .filter(name -> !known.contains(name))
                            .toList());
                    planned.forEach((name, stories) -> {
                        if (!project.milestones().contains(name)) {
                            Optional<String> near = Nearest.among(name, others);
                            near.ifPresent(others::remove);
                            stories.forEach(story -> explained.add(story.ref()));
                            found.add(missing(one, project, name, near)
                                    .affecting(stories.stream().map(Story::ref).toList()));
                        }
                    });
                    if (matches.workspace().tells().contains(Workspace.Aspect.ALL_PROJECTS)) {
                        others.forEach(name -> found.add(surplus(one, project, name)));
                    }
                }));
        matches.all().stream()
                .filter(match -> Live.isMirrored(match.story())
                        && !explained.contains(match.story().ref()))
                .filter(match -> !matches.lacksProject(match.story()))
                .flatMap(match -> planned(match).stream())
                .forEach(found::add);
        return found.stream();
    }

    /** The stories of a specification that have an issue, by milestone: for an issue that is missing, all is missing. */
    private Map<String, List<Story>> planned(Specification specification) {
        Map<String, List<Story>> planned = new TreeMap<>();
        boolean all = matches.workspace().tells().contains(Workspace.Aspect.ALL_PROJECTS);
        matches.mirrored(specification).stream()
                .filter(story -> all || !matches.of(story).isEmpty())
                .forEach(story -> story.milestone()
                        .ifPresent(name -> planned.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(story)));
        return new LinkedHashMap<>(planned);
    }

    private static Difference missing(
            Specification specification, Project project, String name, Optional<String> near) {
        return Difference.of(
                specification,
                specification.location(),
                "milestone " + name,
                "the project " + project.named() + " in Linear has no milestone \"" + name + "\""
                        + near.map(other -> ", but \"" + other + "\"").orElse(""),
                near.map(other ->
                                "Rename the milestone \"" + other + "\" of the project to \"" + name + "\" in Linear.")
                        .orElseGet(() -> "Create the milestone \"" + name
                                + "\" in the project in Linear, and plan the issues" + " for it."));
    }

    private static Difference surplus(Specification specification, Project project, String name) {
        return Difference.of(
                specification,
                specification.location(),
                "milestone " + name,
                "the project " + project.named() + " in Linear has the milestone \"" + name
                        + "\", which no story, release plan or policy names",
                "Rename or delete the milestone in Linear, or declare it in a release plan.");
    }

    private static Optional<Difference> planned(Match match) {
        Story story = match.story();
        Optional<String> here = story.milestone();
        Optional<String> there = match.issue().milestone();
        if (here.equals(there)) {
            return Optional.empty();
        }
        return Optional.of(Difference.of(
                story,
                story.fields().find("milestone").map(Field::location).orElseGet(story::location),
                "milestone",
                story.named() + " is planned for " + said(here) + ", and its issue "
                        + match.issue().key() + " for " + said(there) + " in Linear",
                here.map(name -> "Set the milestone of " + match.issue().named() + " to \"" + name + "\" in Linear.")
                        .orElseGet(() -> "Clear the milestone of "
                                + match.issue().named() + " in Linear, or write the field Milestone.")));
    }

    private static String said(Optional<String> milestone) {
        return milestone.map(name -> '"' + name + '"').orElse("no milestone");
    }
}
