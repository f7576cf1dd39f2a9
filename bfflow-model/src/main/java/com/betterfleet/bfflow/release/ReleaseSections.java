package com.betterfleet.bfflow.release;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.notes.MarkdownNotes;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.notes.PageWords;
import com.betterfleet.bfflow.notes.ReleaseNotes;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.nio.file.Path;
import java.util.Optional;

/** How releases read in the changelog: as their notes do, each below a heading of its own. */
final class ReleaseSections {

    private static final int LEVEL = 2;

    private final Path root;
    private final ReleaseNotes notes;
    private final MarkdownNotes markdown;
    private final Journal journal;
    private final String notesFolder;

    /**
     * The sections of all releases.
     *
     * @param after the chain once the release is cut
     * @param journal the release that is being cut
     */
    ReleaseSections(Path root, Chain after, Policy policy, PageWords words, Journal journal) {
        this.root = root;
        this.notes = new ReleaseNotes(after, policy, words);
        this.markdown = new MarkdownNotes(Optional.of(FolderMove.folder(policy.changelog())));
        this.journal = journal;
        this.notesFolder = policy.releaseNotes();
    }

    /** Markdown, without a line feed at its end. */
    String of(String version) throws UnreadableException {
        NotesRequest request = NotesRequest.unreleased().ofRelease(version).forAudiences(journal.audiences());
        Optional<String> summary = summary(request.summaryPath(notesFolder));
        return notes.page(summary.map(request::withSummary).orElse(request)) instanceof Found found
                ? markdown.section(found.page(), LEVEL)
                : "";
    }

    /** Where it will be, or where it still is. */
    private Optional<String> summary(String path) throws UnreadableException {
        for (Move move : journal.moves()) {
            Optional<String> text = move.to().equals(path) ? TextFile.read(root, move.from()) : Optional.empty();
            if (text.isPresent()) {
                return text.map(markdown -> new MovedLinks(journal.moves()).in(markdown, move));
            }
        }
        return TextFile.read(root, path);
    }
}
