package com.betterfleet.bfflow;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.catalog.CatalogMaker;
import com.betterfleet.bfflow.catalog.NotesSource;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.notes.NotesRequest;
import com.betterfleet.bfflow.repository.TextFile;
import com.betterfleet.bfflow.repository.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What others may need to know of a repository, from all that is known of it. */
record CatalogSource(Governed governed) {

    /** Its catalogue. */
    Catalog of(Catalog.Repository repository) throws UnreadableException {
        Optional<MkDocs> site = MkDocs.read(governed.root());
        Map<Optional<String>, String> summaries = summaries();
        return new CatalogMaker(
                        governed.chain(),
                        governed.policy().requirementSections(),
                        path -> site.flatMap(made -> made.address(path)),
                        new NotesSource(
                                governed.policy().types(),
                                governed.policy().audiences(),
                                release -> Optional.ofNullable(summaries.get(release))))
                .of(repository);
    }

    /** By the release above whose notes they stand. */
    private Map<Optional<String>, String> summaries() throws UnreadableException {
        NotesRequest unreleased = NotesRequest.unreleased();
        List<NotesRequest> all = Stream.concat(
                        Stream.of(unreleased),
                        governed.chain().releases().stream().map(release -> unreleased.ofRelease(release.version())))
                .toList();
        Map<Optional<String>, String> summaries = new HashMap<>();
        for (NotesRequest notes : all) {
            TextFile.read(governed.root(), notes.summaryPath(governed.policy().releaseNotes()))
                    .ifPresent(text -> summaries.put(notes.release(), text));
        }
        return summaries;
    }
}
