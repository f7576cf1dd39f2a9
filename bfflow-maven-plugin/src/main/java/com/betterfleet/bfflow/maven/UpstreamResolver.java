package com.betterfleet.bfflow.maven;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/**
 * Gets the catalogues of upstreams as Maven gets every artefact: from the local repository, else from those of the build, with
 * its mirrors, proxies and passwords.
 */
final class UpstreamResolver {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /** A catalogue that was got. */
    record Resolved(File file, String version) {}

    /** It was not. */
    static final class UnresolvedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final String remedy;

        UnresolvedException(String sentence, String remedy) {
            super(sentence);
            this.sentence = sentence;
            this.remedy = remedy;
        }

        /** Which, from where, and why not. */
        String sentence() {
            return sentence;
        }

        /** What to do about it. */
        String remedy() {
            return remedy;
        }
    }

    UpstreamResolver(RepositorySystem system, MavenSession session) {
        this.system = system;
        this.session = session.getRepositorySession();
        this.repositories = session.getTopLevelProject().getRemoteProjectRepositories();
    }

    /** Gets one. */
    Resolved resolve(Coordinates upstream) throws UnresolvedException {
        String version = upstream.isRange() ? newest(upstream) : upstream.version();
        try {
            ArtifactRequest request = new ArtifactRequest(upstream.artifact(version), repositories, null);
            Artifact found = system.resolveArtifact(session, request).getArtifact();
            return new Resolved(found.getFile(), found.getVersion());
        } catch (ArtifactResolutionException e) {
            throw missing(upstream, why(e));
        }
    }

    private String newest(Coordinates upstream) throws UnresolvedException {
        try {
            VersionRangeResult range = system.resolveVersionRange(
                    session, new VersionRangeRequest(upstream.artifact(upstream.version()), repositories, null));
            if (range.getHighestVersion() == null) {
                throw missing(
                        upstream,
                        range.getExceptions().stream()
                                // not every repository has everything; offline, none can be asked
                                .filter(problem -> !session.isOffline())
                                .filter(problem -> !(problem instanceof MetadataNotFoundException))
                                .findFirst()
                                .map(UpstreamResolver::why)
                                .orElse("there is no version of it in this range"));
            }
            return range.getHighestVersion().toString();
        } catch (VersionRangeResolutionException e) {
            throw missing(upstream, why(e));
        }
    }

    private UnresolvedException missing(Coordinates upstream, String why) {
        if (session.isOffline()) {
            return new UnresolvedException(
                    "the upstream " + upstream + " cannot be resolved from the local repository, and Maven is offline: "
                            + why,
                    "build once online, so that it is kept there, or declare it as optional");
        }
        String from = repositories.stream()
                .map(repository -> repository.getId() + " (" + repository.getUrl() + ")")
                .collect(Collectors.joining(", "));
        return new UnresolvedException(
                "the upstream " + upstream + " cannot be resolved from " + from + ": " + why,
                "have it published there by the goal catalog in mvn deploy, or declare it as optional");
    }

    /** The innermost cause says it, in one line. */
    private static String why(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.lines().findFirst().orElse(message).strip().replaceFirst("\\.$", "");
    }
}
