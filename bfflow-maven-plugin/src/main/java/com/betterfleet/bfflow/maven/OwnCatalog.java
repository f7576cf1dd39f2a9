package com.betterfleet.bfflow.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What this repository publishes itself. It cannot be an upstream of its own: the catalogue would be that of a build before this
 * one, in which every id is taken.
 *
 * @param names {@code group:artifact} of the POM at its root, and of the module that publishes its catalogue
 */
record OwnCatalog(Set<String> names) {

    OwnCatalog {
        names = Set.copyOf(names);
    }

    static OwnCatalog in(Path root, MavenSession session) throws IOException {
        return new OwnCatalog(RepositoryNames.of(
                root,
                Optional.empty(),
                CatalogModule.of(session)
                        .filter(module -> module.getBasedir().toPath().startsWith(root))));
    }

    /** Fails where it is declared; {@code inPom} says where to look for it. */
    void refuse(List<Coordinates> upstreams, boolean inPom) throws MojoExecutionException {
        for (Coordinates upstream : upstreams) {
            if (names.contains(upstream.group() + ":" + upstream.artifact())) {
                throw new MojoExecutionException("the upstream " + upstream
                        + " is this repository itself, whose pages link to each other by their paths; delete "
                        + (inPom
                                ? "<upstream>" + upstream + "</upstream> from the <upstreams> of bfflow-maven-plugin,"
                                        + " or where they are inherited, override them here: <upstreams"
                                        + " combine.self=\"override\"/>"
                                : upstream + " from bfflow.upstreams"));
            }
        }
    }
}
