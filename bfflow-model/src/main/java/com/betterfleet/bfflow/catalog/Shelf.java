package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere.Passage;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One upstream: a catalogue under the name by which the build knows it, its pages at hand by theirs. */
final class Shelf {

    private final String name;
    private final Catalog catalog;
    private final CatalogArtefacts artefacts;
    private final Map<String, Catalog.Page> pages = new HashMap<>();

    Shelf(String name, Catalog catalog) {
        this.name = name;
        this.catalog = catalog;
        this.artefacts = new CatalogArtefacts(name);
        // the liveliest of one name stand first
        catalog.pages().forEach(page -> pages.putIfAbsent(page.id(), page));
    }

    String name() {
        return name;
    }

    Catalog catalog() {
        return catalog;
    }

    /** As people refer to it: {@code wiki 1.4.0}. */
    String named() {
        return catalog.repository()
                .version()
                .map(version -> name + " " + version)
                .orElse(name);
    }

    /** What a link to a page leads to, by the page's name. */
    Target target(String id, String anchor, Kind expected) {
        Catalog.Page page = pages.get(id);
        if (page == null) {
            return new Target.NotInUpstream(named());
        }
        String path = artefacts.path(id);
        if (page.kind() != expected) {
            return new Target.OtherKind(path, page.kind());
        }
        return anchor.isEmpty() || page.anchors().contains(anchor)
                ? new Target.Found(path, anchor)
                : new Target.NoAnchor(path, anchor);
    }

    /** The paths of the pages of a kind. */
    List<String> paths(Kind kind) {
        return catalog.pages().stream()
                .filter(page -> page.kind() == kind)
                .map(page -> artefacts.path(page.id()))
                .distinct()
                .toList();
    }

    Optional<Document> document(String id) {
        return Optional.ofNullable(pages.get(id)).map(artefacts::document);
    }

    Optional<Passage> passage(String id, String anchor) {
        return Optional.ofNullable(pages.get(id)).stream()
                .flatMap(page -> page.sections().stream())
                .filter(section -> section.anchor().equals(anchor))
                .findFirst()
                .map(section -> new Passage(section.heading(), section.fingerprint()));
    }

    Optional<String> address(String id) {
        return Optional.ofNullable(pages.get(id)).flatMap(Catalog.Page::address);
    }

    Optional<Challenge> challenge(String id) {
        return of(id, Kind.CHALLENGE).map(artefacts::challenge);
    }

    Optional<Specification> specification(String id) {
        return of(id, Kind.SPECIFICATION).map(artefacts::specification);
    }

    private Optional<Catalog.Page> of(String id, Kind kind) {
        return Optional.ofNullable(pages.get(id)).filter(page -> page.kind() == kind);
    }

    Story story(Catalog.Story story) {
        Document page = document(story.page()).orElseGet(() -> unlisted(story));
        return artefacts.story(story, page);
    }

    /** A catalogue whose story stands on a page that it does not list was made by another program. */
    private Document unlisted(Catalog.Story story) {
        return artefacts.document(new Catalog.Page(
                story.page(),
                Kind.STORY_SET,
                story.page(),
                Stage.ACTIVE,
                story.page(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    /** The story that stands at an anchor of a page, or is all of it. */
    Optional<Story> story(String id, String anchor) {
        return catalog.stories().stream()
                .filter(story -> story.page().equals(id) && story.anchor().equals(anchor))
                .findFirst()
                .map(this::story);
    }
}
