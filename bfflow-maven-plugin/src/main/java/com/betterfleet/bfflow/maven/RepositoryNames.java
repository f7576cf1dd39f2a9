package com.betterfleet.bfflow.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The names under which others know a repository, whichever of its modules is built: that of the POM at its root first. */
final class RepositoryNames {

    private static final String POM = "pom.xml";

    private RepositoryNames() {}

    /**
     * All of them.
     *
     * @param stated the one that it gives itself
     */
    static Set<String> of(Path root, Optional<String> stated, MavenSession session) throws IOException {
        return of(root, stated, CatalogModule.of(session));
    }

    /** The same where {@code module} publishes the catalogue. */
    static Set<String> of(Path root, Optional<String> stated, Optional<MavenProject> module) throws IOException {
        Set<String> names = new LinkedHashSet<>(stated.stream().toList());
        if (Files.isRegularFile(root.resolve(POM))) {
            atRoot(root, names);
        }
        module.ifPresent(project -> add(project.getGroupId(), project.getArtifactId(), names));
        return names;
    }

    private static void atRoot(Path root, Set<String> names) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(POM))) {
            Model model = new MavenXpp3Reader().read(in, false);
            String group = model.getGroupId() == null && model.getParent() != null
                    ? model.getParent().getGroupId()
                    : model.getGroupId();
            add(group == null ? "" : group, model.getArtifactId(), names);
        } catch (XmlPullParserException e) {
            // Maven itself says what is wrong with it, if it is built
            return;
        }
    }

    private static void add(String group, String artifact, Set<String> names) {
        names.add(artifact);
        names.add(group + ":" + artifact);
    }
}
