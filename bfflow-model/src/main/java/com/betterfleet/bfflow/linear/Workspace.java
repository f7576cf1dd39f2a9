package com.betterfleet.bfflow.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Linear holds, as far as it is compared.
 *
 * @param source where that is known from: a file from the root, or a file's name
 * @param tells what that source tells of
 * @param issues by key
 * @param projects by name
 */
public record Workspace(String source, Set<Aspect> tells, List<Issue> issues, List<Project> projects) {

    /** What a source may tell of or not. */
    public enum Aspect {
        /** In which project an issue is. */
        PROJECT,
        /** For which milestone an issue is planned. */
        MILESTONE,
        /** Every project and every milestone, those without issues included. */
        ALL_PROJECTS;

        /** As it is written: {@code all-projects}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Workspace {
        tells = Set.copyOf(tells);
        issues = issues.stream().sorted().toList();
        projects = projects.stream()
                .sorted(Comparator.comparing(Project::name).thenComparing(Project::id))
                .toList();
    }

    /** What several sources say together. Of what two of them have, the later counts. */
    public static Workspace merged(List<Workspace> all) {
        Set<Aspect> tells = EnumSet.allOf(Aspect.class);
        Map<String, Issue> issues = new TreeMap<>();
        Map<String, Project> projects = new LinkedHashMap<>();
        for (Workspace one : all) {
            tells.retainAll(one.tells());
            one.issues().forEach(issue -> issues.put(issue.key(), issue));
            one.projects()
                    .forEach(project ->
                            projects.merge(project.id(), project, (before, now) -> now.with(before.milestones())));
        }
        return new Workspace(
                all.isEmpty() ? "" : all.get(0).source(),
                tells,
                new ArrayList<>(issues.values()),
                new ArrayList<>(projects.values()));
    }

    /** The project of this id. */
    Optional<Project> project(String id) {
        return projects.stream().filter(project -> project.id().equals(id)).findFirst();
    }

    /** The letters of the teams whose issues it has. */
    Set<String> teams() {
        return issues.stream().map(Issue::team).collect(Collectors.toSet());
    }
}
