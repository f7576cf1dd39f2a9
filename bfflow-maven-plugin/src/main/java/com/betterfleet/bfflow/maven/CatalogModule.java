package com.betterfleet.bfflow.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Chooses the module under whose name the catalogue is published: always the same one, whichever module is built. It is the
 * first whose POM has the goal, or the one that it inherits it from; where none has it, the topmost one that is known.
 */
final class CatalogModule {

    private static final String PLUGIN = "com.betterfleet.bfflow:bfflow-maven-plugin";
    private static final String GOAL = "catalog";

    private CatalogModule() {}

    /** The module; empty where there is no POM. */
    static Optional<MavenProject> of(MavenSession session) {
        List<MavenProject> all = session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
        List<MavenProject> real =
                all.stream().filter(project -> project.getFile() != null).toList();
        return real.stream()
                .filter(CatalogModule::asks)
                .findFirst()
                .map(CatalogModule::origin)
                .or(() -> real.stream().findFirst().map(CatalogModule::topmost));
    }

    /** The farthest ancestor on this disk that has the goal as well. */
    private static MavenProject origin(MavenProject asking) {
        List<MavenProject> line =
                line(asking).stream().filter(CatalogModule::asks).toList();
        return line.get(line.size() - 1);
    }

    private static MavenProject topmost(MavenProject project) {
        List<MavenProject> line = line(project);
        return line.get(line.size() - 1);
    }

    /** A module and its ancestors whose POM lies on this disk, and not in a repository. */
    private static List<MavenProject> line(MavenProject project) {
        List<MavenProject> line = new ArrayList<>(List.of(project));
        MavenProject parent = project.getParent();
        while (parent != null && parent.getFile() != null) {
            line.add(parent);
            parent = parent.getParent();
        }
        return line;
    }

    private static boolean asks(MavenProject project) {
        Plugin plugin = project.getPlugin(PLUGIN);
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(execution ->
                                execution.getGoals().contains(GOAL) && !"none".equals(execution.getPhase()));
    }
}
