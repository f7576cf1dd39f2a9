package com.betterfleet.bfflow.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;

/**
 * Chooses the module whose site has the report: the first of the build that asks for it in its <code>reporting</code>, itself
 * or through its parent. Where none does, it is the top-level one.
 */
final class ReportingModule {

    private final MavenSession session;
    private final String plugin;

    /**
     * Chooses among the modules of a session.
     *
     * @param plugin this plugin's key
     */
    ReportingModule(MavenSession session, String plugin) {
        this.session = session;
        this.plugin = plugin;
    }

    /** Whether it is the module that runs just now. */
    boolean isCurrent() {
        return session.getProjects().stream()
                .filter(this::asks)
                .findFirst()
                .orElseGet(session::getTopLevelProject)
                .equals(session.getCurrentProject());
    }

    private boolean asks(MavenProject project) {
        return Optional.ofNullable(project.getModel().getReporting()).map(Reporting::getPlugins).stream()
                .flatMap(plugins -> plugins.stream())
                .anyMatch(one -> one.getKey().equals(plugin));
    }
}
