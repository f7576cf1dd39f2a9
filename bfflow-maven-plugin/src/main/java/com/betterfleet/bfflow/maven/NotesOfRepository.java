package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.notes.NotesPage;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The notes of a repository, with the words and summaries that lie beside its entries.
 *
 * @param governed the repository
 * @param notes its notes
 */
record NotesOfRepository(Governed governed, ReleaseNotes notes) {

    /** Reads its words. */
    static NotesOfRepository read(Governed governed) throws PolicyException, UnreadableException {
        return new NotesOfRepository(
                governed, new ReleaseNotes(governed.chain(), governed.policy(), governed.pageWords()));
    }

    /** The page that is asked for. */
    NotesPage page(NotesRequest request) throws MojoExecutionException, MojoFailureException, UnreadableException {
        NotesRequest whole = TextFile.read(
                        governed.root(), request.summaryPath(governed.policy().releaseNotes()))
                .map(request::withSummary)
                .orElse(request);
        NotesResult result = notes.page(whole);
        if (result instanceof NotesResult.Found found) {
            return found.page();
        }
        throw notFound((NotesResult.NotFound) result);
    }

    /** An audience that the policy does not know is a wrong configuration; a release or a milestone may only not be there yet. */
    static MojoFailureException notFound(NotesResult.NotFound missing) throws MojoExecutionException {
        if (missing.what().equals("audience")) {
            throw new MojoExecutionException(missing.message());
        }
        return new MojoFailureException(missing.message());
    }

    /** Where all that is asked for comes from. */
    String trace(NotesRequest request) {
        return new String(notes.trace(request), StandardCharsets.UTF_8);
    }
}
