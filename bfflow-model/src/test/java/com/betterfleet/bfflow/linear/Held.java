package com.betterfleet.bfflow.linear;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import com.betterfleet.bfflow.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Linear holds, as tests say it: by default the project "Dispatch board" with the issue of COR-12, as the pages say. */
public final class Held {

    public static final String PROJECT = "0123456789ab";

    private final List<Issue> issues = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private Set<Aspect> tells = EnumSet.allOf(Aspect.class);

    /** Nothing. */
    public static Held nothing() {
        return new Held();
    }

    /** The issue of the only story, and its project. */
    public static Held all() {
        return new Held()
                .project("Dispatch board")
                .issue("COR-12", "Grey out stale vehicles", "In Progress", PROJECT, "");
    }

    Held project(String name, String... milestones) {
        projects.add(
                new Project(projects.isEmpty() ? PROJECT : "id-" + name, name, List.of(milestones), Optional.empty()));
        return this;
    }

    Held issue(String key, String title, String state, String project, String milestone) {
        return issue(key, title, state, project, milestone, "", List.of());
    }

    Held issue(
            String key,
            String title,
            String state,
            String project,
            String milestone,
            String parent,
            List<String> before) {
        issues.removeIf(issue -> issue.key().equals(key));
        issues.add(new Issue(
                key,
                title,
                state,
                Optional.empty(),
                some(project),
                some(milestone),
                some(parent),
                before,
                some(""),
                false));
        return this;
    }

    Held typed(String key, String state, String type) {
        Issue old =
                issues.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        issues.remove(old);
        issues.add(new Issue(
                key,
                old.title(),
                state,
                Optional.of(type),
                old.project(),
                old.milestone(),
                old.parent(),
                List.of(),
                Optional.of("https://linear.app/acme/issue/" + key),
                false));
        return this;
    }

    /** The same for an issue that is not there yet, of the first project. */
    void add(String key, String title, String state) {
        issues.add(new Issue(
                key, title, state, Optional.empty(), some(PROJECT), some(""), some(""), List.of(), some(""), false));
    }

    Held without(String key) {
        issues.removeIf(issue -> issue.key().equals(key));
        return this;
    }

    Held telling(Aspect... some) {
        tells = EnumSet.noneOf(Aspect.class);
        tells.addAll(List.of(some));
        return this;
    }

    public Workspace workspace() {
        return new Workspace("bfflow-linear.json", tells, issues, projects);
    }

    /** What the rule finds, everything else being whole. */
    List<Finding> findings(TinyRepository repository) throws Exception {
        return Governed.read(repository.root(), Policy.FILE, Held.class.getClassLoader())
                .with(workspace())
                .check(LocalDate.of(2026, 11, 22), Optional.empty())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("linear-drift"))
                .toList();
    }

    /** The same, as {@code place message | fix | affected}. */
    List<String> lines(TinyRepository repository) throws Exception {
        return findings(repository).stream()
                .map(finding -> finding.location() + " " + finding.message() + " | "
                        + finding.fix().text()
                        + (finding.affects().isEmpty() ? "" : " | " + String.join(", ", finding.affects())))
                .toList();
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
