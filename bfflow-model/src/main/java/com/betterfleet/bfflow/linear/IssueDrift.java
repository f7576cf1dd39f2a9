package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Issues that have another key, title, project or parent than their stories say. */
record IssueDrift(Matches matches) {

    Stream<Difference> differences() {
        return matches.all().stream()
                .filter(match -> Live.isCompared(match.story()))
                .flatMap(match -> Stream.of(moved(match), title(match), project(match), parent(match))
                        .flatMap(Optional::stream));
    }

    private static Optional<Difference> moved(Match match) {
        if (!match.isMoved()) {
            return Optional.empty();
        }
        String now = match.issue().key();
        return Optional.of(Difference.of(
                match.story(),
                match.claim().location(),
                match.claim().key(),
                match.claim().key() + " was moved to another team in Linear; its key is now " + now,
                match.claim().byField()
                        ? "Write '- Issue: " + now + "'."
                        : "Move the issue back in Linear; or give the story the id " + now
                                + ", and every page that names it."));
    }

    private static Optional<Difference> title(Match match) {
        Story story = match.story();
        return story.title().isBlank() || Titles.isOf(match)
                ? Optional.empty()
                : Optional.of(Difference.of(
                        story,
                        story.location(),
                        "title",
                        story.named() + " is called \""
                                + Titles.line(match.issue().title()) + "\" in Linear",
                        "Rename " + match.issue().named() + " to \"" + Titles.line(story.title()) + "\" in Linear."));
    }

    private Optional<Difference> project(Match match) {
        List<Project> expected = matches.projects(match.story());
        if (!matches.tellsProjects()
                || !Live.isMirrored(match.story())
                || expected.isEmpty()
                || match.issue().project().filter(id -> has(expected, id)).isPresent()) {
            return Optional.empty();
        }
        String names = expected.stream().map(Project::named).collect(Collectors.joining(" or "));
        String where = match.issue()
                .project()
                .flatMap(matches.workspace()::project)
                .map(project -> "in the project " + project.named())
                .orElse("in no project");
        return Optional.of(Difference.of(
                match.story(),
                place(match.story()),
                "project",
                "the issue " + match.issue().key() + " of " + match.story().named() + " is " + where
                        + " in Linear, not in " + names,
                "Move " + match.issue().named() + " to the project " + names + " in Linear."));
    }

    private static boolean has(List<Project> projects, String id) {
        return projects.stream().anyMatch(project -> project.id().equals(id));
    }

    private static Location place(Story story) {
        Upstream specification = story.specification();
        return specification
                .field()
                .filter(any -> specification.source() == Source.OWN)
                .map(Field::location)
                .orElseGet(story::location);
    }

    /** Stories are slices beside each other. What needs another says so; what is a part of another is no story. */
    private Optional<Difference> parent(Match match) {
        return match.issue()
                .parent()
                .flatMap(key -> matches.ofKey(key).stream().findFirst())
                .filter(other -> !dependsOn(match.story(), other.story()))
                .map(other -> Difference.of(
                        match.story(),
                        match.claim().location(),
                        "parent",
                        "in Linear " + match.issue().key() + " is a part of "
                                + other.issue().key() + ", and on the pages "
                                + match.story().ref() + " does not depend on "
                                + other.story().ref(),
                        "Take the parent of " + match.issue().named() + " away in Linear; or write '- Depends on: "
                                + other.story().ref() + "'."));
    }

    private boolean dependsOn(Story story, Story other) {
        Chain chain = matches.chain();
        return story.dependencies().stream()
                .anyMatch(dependency -> chain.story(dependency)
                        .filter(needed -> needed.id().equals(other.id()))
                        .isPresent());
    }
}
