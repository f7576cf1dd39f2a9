package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.catalog.Catalog;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Contents;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Release;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.Site;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The entries and releases of a catalogue as a chain, whose stories are all elsewhere. */
final class CatalogEntries {

    private static final String FOLDER = "docs/release-notes";

    private static final Page UNREAD = Page.blank(Set.of(), List.of());

    private CatalogEntries() {}

    static Chain of(Catalog catalog, Elsewhere stories) {
        return new Chain(
                new Contents(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        catalog.entries().stream().map(CatalogEntries::note).toList(),
                        catalog.releases().stream().map(CatalogEntries::release).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        FOLDER,
                        Site.FLAWLESS),
                stories);
    }

    private static ReleaseNote note(Catalog.Entry entry) {
        return new ReleaseNote(
                entry.path(),
                entry.release(),
                Optional.empty(),
                entry.stories().stream()
                        .map(id -> new StoryRef(id, Location.of(entry.path())))
                        .toList(),
                entry.type(),
                entry.audience(),
                entry.title(),
                entry.text().breaking(),
                entry.text().deprecation(),
                entry.text().configuration(),
                entry.text().highlight(),
                entry.text().reason(),
                entry.text().body(),
                UNREAD,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                true);
    }

    private static Release release(Catalog.Release release) {
        return new Release(
                release.version(),
                FOLDER + "/released/" + release.version(),
                release.date(),
                Optional.empty(),
                release.yanked(),
                List.of());
    }
}
