package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.landscape.LandscapeNotes;
import com.betterfleet.bfflow.notes.JointPage;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult.NotFound;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The notes of the repositories whose catalogues a goal is asked to look at.
 *
 * @param notes of all of them
 */
record NotesOfSeveral(LandscapeNotes notes) {

    /** Puts them together in the words of this repository; what its upstreams hold is known as well. */
    static NotesOfSeveral of(AbstractReadingMojo goal, Governed governed, AskedCatalogs asked)
            throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        return new NotesOfSeveral(new LandscapeNotes(
                asked.all(),
                goal.hasUpstreams() ? List.copyOf(goal.upstreamCatalogs().read().values()) : List.of(),
                governed.policy(),
                governed.pageWords()));
    }

    /** Fails where nobody has what is asked for; says who has it not. */
    void check(NotesRequest request, AbstractReadingMojo goal) throws MojoExecutionException, MojoFailureException {
        Optional<NotFound> missing = notes.notFound(request);
        if (missing.isPresent()) {
            throw NotesOfRepository.notFound(missing.get());
        }
        notes.without(request)
                .forEach(name -> goal.getLog()
                        .warn("bfflow: " + name + " has no release "
                                + request.release().orElse("") + " and is not on the page"));
    }

    /** The page that is asked for. */
    JointPage page(NotesRequest request) {
        return notes.page(request);
    }

    /** Where all that is asked for comes from. */
    String trace(NotesRequest request) {
        return new String(notes.trace(request), StandardCharsets.UTF_8);
    }
}
