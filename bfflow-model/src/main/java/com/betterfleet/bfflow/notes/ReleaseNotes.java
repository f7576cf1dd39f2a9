package com.betterfleet.bfflow.notes;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Map;

/** The release notes of a repository. */
public final class ReleaseNotes {

    private final Chain chain;
    private final Policy policy;
    private final PageWords words;

    /** The notes that this chain holds, with the types and audiences of this policy. */
    public ReleaseNotes(Chain chain, Policy policy) {
        this(chain, policy, PageWords.DEFAULTS);
    }

    /** The same in these words. */
    public ReleaseNotes(Chain chain, Policy policy, PageWords words) {
        this.chain = chain;
        this.policy = policy;
        this.words = words;
    }

    /** The page that is asked for. */
    public NotesResult page(NotesRequest request) {
        NotesSelection selection = new NotesSelection(chain, policy, request);
        return selection.notFound().<NotesResult>map(missing -> missing).orElseGet(() -> found(request, selection));
    }

    /**
     * Where every entry of what is asked for comes from, as a JSON file: those that users are not told of as well, and
     * whoever they are for.
     */
    public byte[] trace(NotesRequest request) {
        return Json.file(traced(request));
    }

    /** The same before it is a file: names and values. */
    public Map<String, Object> traced(NotesRequest request) {
        return new TraceNotes(chain).of(request, new NotesSelection(chain, policy, request).all());
    }

    private Found found(NotesRequest request, NotesSelection selection) {
        return new Found(new NotesPageBuilder(chain, Sections.of(request.grouping(), chain, policy, words), words)
                .page(request, selection.release(), selection.entries()));
    }
}
