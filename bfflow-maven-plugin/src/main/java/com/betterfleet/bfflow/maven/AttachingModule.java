package com.betterfleet.bfflow.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Chooses the module that attaches what a goal makes: always the same one, whichever runs first. It is the first of the
 * build whose POM asks for it in an execution of the same id; the others leave the work to it. Where none does, as on the
 * command line, it is the first of all.
 */
final class AttachingModule {

    private static final String PROPERTY = "bfflow.attach";
    private static final String PARAMETER = "attach";

    private final MavenSession session;
    private final MojoExecution execution;

    AttachingModule(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    /**
     * Whether the module that runs just now may do the work.
     *
     * @param attach whether it is to attach what it makes
     */
    boolean isCurrent(boolean attach) {
        List<MavenProject> projects = session.getProjects();
        Optional<MavenProject> asking = projects.stream().filter(this::attaches).findFirst();
        Optional<MavenProject> chosen =
                attach ? asking.or(() -> projects.stream().findFirst()) : asking;
        return chosen.map(project -> project.equals(session.getCurrentProject()))
                .orElse(true);
    }

    private boolean attaches(MavenProject project) {
        return found(project)
                .map(same -> stated(same).orElseGet(() -> byProperty(project)))
                .orElse(false);
    }

    private Optional<PluginExecution> found(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(execution.getPlugin().getKey())).stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(one -> one.getId().equals(execution.getExecutionId()))
                .filter(one -> one.getGoals().contains(execution.getGoal()))
                .filter(one -> !"none".equals(one.getPhase()))
                .findFirst();
    }

    private static Optional<Boolean> stated(PluginExecution execution) {
        return Optional.ofNullable(execution.getConfiguration())
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .flatMap(configuration -> Optional.ofNullable(configuration.getChild(PARAMETER)))
                .flatMap(value -> Optional.ofNullable(value.getValue()))
                .map(value -> Boolean.parseBoolean(value.strip()));
    }

    private boolean byProperty(MavenProject project) {
        Properties user = session.getUserProperties();
        return Boolean.parseBoolean(
                user.getProperty(PROPERTY, project.getProperties().getProperty(PROPERTY, "false")));
    }
}
