package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.markdown.FolderMove;
import java.util.Optional;

/**
 * Makes what a catalogue holds of release notes.
 *
 * @param folder of the entries, from the root
 * @param source what is said of them outside of the entries
 * @param texts makes of a Markdown text what others can show
 */
record EntryMaker(String folder, NotesSource source, MovedText texts) {

    Catalog.Entry entry(ReleaseNote note) {
        return new Catalog.Entry(
                note.path(),
                note.countsFor(),
                note.type(),
                note.audience(),
                note.headline(),
                note.release(),
                new EntryText(
                        note.highlight(),
                        note.breaking(),
                        note.deprecation(),
                        note.configuration(),
                        note.reason(),
                        texts.of(FolderMove.folder(note.path()), note.body())));
    }

    Catalog.Release release(Release release) {
        return new Catalog.Release(
                release.version(), release.date(), release.yanked(), summary(Optional.of(release.version())));
    }

    Catalog.Notes notes() {
        return new Catalog.Notes(source.types(), source.audiences(), summary(Optional.empty()));
    }

    private Optional<String> summary(Optional<String> release) {
        String from =
                folder + "/" + release.map(version -> "released/" + version).orElse("unreleased");
        return source.summary().apply(release).map(text -> texts.of(from, text)).filter(text -> !text.isBlank());
    }
}
