package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.TinyRepository;
import com.betterfleet.bfflow.catalog.Catalog.Repository;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product's wiki and what others see of it. */
public final class Wiki {

    /** A challenge, a specification with two requirements, a story in delivery elsewhere, and one that waits for it. */
    public static final String PAGES = """
            === mkdocs.yml
            site_url: https://wiki.example.com/
            === docs/work/active/fleet/index.md
            # Fleet
            === docs/work/active/fleet/challenge.md
            # Challenge: Fleets are blind

            How might we show where every vehicle is?

            ## High-Level Use Cases / JTBD

            - A dispatcher sees every vehicle.
            === docs/work/active/fleet/specification.md
            # Specification: Fleet map

            - Challenge: [Fleets are blind](challenge.md)

            ## Requirements

            ### Positions

            #### On the map

            ### Alarms
            === docs/work/active/fleet/stories.md
            # Fleet map stories

            - Specification: [Fleet map](specification.md#positions)

            ## WIKI-1: Show positions

            - Status: in delivery
            - Delivered in: bf-core

            As a dispatcher, I want positions, so that I see them.

            ### Acceptance criteria

            - They are shown.

            ## WIKI-2: Show alarms

            - Status: ready
            - Specification: [Fleet map](specification.md#alarms)
            - Depends on: WIKI-1

            As a dispatcher, I want alarms, so that I hear them.

            ### Acceptance criteria

            - They are heard.
            """;

    private Wiki() {}

    /** The wiki, made in this folder. */
    public static TinyRepository in(Path folder) {
        return TinyRepository.in(folder, PAGES);
    }

    /** What others see of a repository. */
    public static Catalog catalog(TinyRepository repository, String name) throws Exception {
        return catalog(repository, name, NotesSource.NONE);
    }

    static Catalog catalog(TinyRepository repository, String name, NotesSource notes) throws Exception {
        Chain chain = repository.chain();
        Optional<MkDocs> site = MkDocs.read(repository.root());
        return new CatalogMaker(
                        chain,
                        Policy.defaults().requirementSections(),
                        path -> site.flatMap(made -> made.address(path)),
                        notes)
                .of(new Repository(name, Optional.of("com.example"), Optional.of("1.4.0")));
    }

    /** The wiki as the only upstream of the repository bf-core. */
    public static Catalogs asUpstream(TinyRepository wiki) throws Exception {
        // as it is published and read again
        Catalog read = CatalogReader.read("wiki", CatalogJson.of(catalog(wiki, "wiki")));
        return new Catalogs(Map.of("wiki", read), List.of(), List.of("bf-core"));
    }
}
