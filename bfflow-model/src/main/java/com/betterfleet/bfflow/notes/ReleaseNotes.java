package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.notes.NotesResult.Rendered;
import com.betterfleet.bfflow.policy.Policy;

/** The release notes of a repository. */
public final class ReleaseNotes {

    private final Chain chain;
    private final Policy policy;

    /** The notes that this chain holds, with the types and audiences of this policy. */
    public ReleaseNotes(Chain chain, Policy policy) {
        this.chain = chain;
        this.policy = policy;
    }

    /** The notes that are asked for, in Markdown. */
    public NotesResult markdown(NotesRequest request) {
        NotesSelection selection = new NotesSelection(chain, policy, request);
        return selection.notFound().<NotesResult>map(missing -> missing).orElseGet(() -> rendered(request, selection));
    }

    private Rendered rendered(NotesRequest request, NotesSelection selection) {
        NotesPage page = new NotesPageBuilder(chain, Sections.of(policy))
                .page(request, selection.release(), selection.entries());
        return new Rendered(page, new MarkdownNotes().render(page));
    }
}
