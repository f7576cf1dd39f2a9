package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.page.Location;
import java.util.List;
import java.util.stream.Stream;

/** Specifications without a project. What their stories' issues then lack is the same cause. */
record ProjectDrift(Matches matches) {

    Stream<Difference> differences() {
        return matches.tellsProjects()
                ? matches.chain().specifications().stream()
                        .filter(one -> one.document().stage() != Stage.ARCHIVED)
                        .filter(one -> matches.project(one).isEmpty()
                                && !matches.mirrored(one).isEmpty())
                        .map(this::missing)
                : Stream.empty();
    }

    private Difference missing(Specification specification) {
        ProjectName name = ProjectName.of(specification);
        List<Story> stories = matches.mirrored(specification);
        List<Project> where = stories.stream()
                .flatMap(story -> matches.of(story).stream()
                        .flatMap(match -> match.issue().project().stream())
                        .flatMap(id -> matches.workspace().project(id).stream()))
                .distinct()
                .toList();
        Location place = name.field().map(Field::location).orElseGet(specification::location);
        String message = name.field().isPresent()
                ? "the project of the specification \"" + name.title() + "\" is not in Linear"
                : "the specification \"" + name.title() + "\" has no project in Linear";
        return Difference.of(
                        specification,
                        place,
                        "project",
                        message
                                + (where.size() == 1
                                        ? "; its issues are in " + where.get(0).named()
                                        : ""),
                        fix(name, where))
                .affecting(stories.stream().map(Story::ref).distinct().toList());
    }

    private static String fix(ProjectName name, List<Project> where) {
        if (where.size() == 1) {
            return "Rename the project " + where.get(0).named() + " to \"" + name.title()
                    + "\" in Linear, or name it in the field Project"
                    + where.get(0)
                            .url()
                            .map(url -> ": '- Project: " + url + "'")
                            .orElse("") + ".";
        }
        return "Create the project \"" + name.title() + "\" in Linear"
                + (name.field().isPresent()
                        ? ", or correct the field Project."
                        : ", and write its address into the field Project.");
    }
}
