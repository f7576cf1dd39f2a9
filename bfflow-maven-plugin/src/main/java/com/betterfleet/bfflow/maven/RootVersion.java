package com.betterfleet.bfflow.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The version of a repository, whichever of its modules is built: a release is one of all of it. */
final class RootVersion {

    private RootVersion() {}

    /** That of the project at the root; where there is none, of the topmost one that is known. */
    static String of(Path root, MavenSession session) throws MojoExecutionException, IOException {
        MavenProject current = session.getCurrentProject();
        if (current == null || current.getFile() == null) {
            throw new MojoExecutionException(
                    "bfflow.releaseVersion is not given, and there is no POM that has a version");
        }
        List<MavenProject> line = line(current, root);
        List<MavenProject> known = new ArrayList<>(line);
        known.addAll(session.getAllProjects() == null ? List.of() : session.getAllProjects());
        for (MavenProject project : known) {
            if (isIn(root, project)) {
                return project.getVersion();
            }
        }
        if (Files.isRegularFile(root.resolve("pom.xml"))) {
            throw new MojoExecutionException("bfflow.releaseVersion is not given, and this build of "
                    + current.getArtifactId() + " does not know the version of the POM at the root, whose entries are"
                    + " released; start it at the root, or say -Dbfflow.releaseVersion=…");
        }
        return line.get(line.size() - 1).getVersion();
    }

    private static boolean isIn(Path folder, MavenProject project) throws IOException {
        return project.getFile() != null
                && Files.isSameFile(folder, project.getBasedir().toPath());
    }

    /** A module and its ancestors whose POM lies below the root. */
    private static List<MavenProject> line(MavenProject project, Path root) {
        List<MavenProject> line = new ArrayList<>(List.of(project));
        MavenProject parent = project.getParent();
        while (parent != null
                && parent.getFile() != null
                && parent.getBasedir().toPath().startsWith(root)) {
            line.add(parent);
            parent = parent.getParent();
        }
        return line;
    }
}
