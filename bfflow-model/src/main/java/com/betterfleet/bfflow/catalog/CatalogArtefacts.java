package com.betterfleet.bfflow.catalog;

import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Dependency;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.DocumentStatus;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.Status;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Line;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.prose.Gist;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The artefacts of a catalogue as parts of a chain. Made one at a time, when somebody asks: there may be thousands. */
final class CatalogArtefacts {

    private final String name;

    /** {@code name} is the one by which the build knows the catalogue. */
    CatalogArtefacts(String name) {
        this.name = name;
    }

    /** The path of a page of this name, which may be one of another repository already. */
    String path(String page) {
        return Elsewhere.isThere(page) ? page : Elsewhere.SCHEME + name + "/" + page;
    }

    Document document(Catalog.Page page) {
        String path = path(page.id());
        Location heading = new Location(path, page.line(), 1);
        List<Block> question = page.question()
                .map(text -> List.<Block>of(
                        new Block.Paragraph(heading, List.of(new Line(heading, text, text, "", List.of(), List.of())))))
                .orElse(List.of());
        List<Page.Anchored> requirements = page.requirements().stream()
                .filter(requirement -> !requirement.anchors().isEmpty())
                .map(requirement -> new Page.Anchored(
                        new Block.Heading(Location.of(path), 2, requirement.title(), List.of()),
                        requirement.anchors().get(0)))
                .toList();
        return new Document(
                path,
                page.kind(),
                page.stage(),
                path(page.id().split("/", 2)[0]),
                heading,
                page.title(),
                Fields.NONE,
                Optional.empty(),
                true,
                Page.of(question, List.of(), List.of(), new HashSet<>(page.anchors()), requirements, Optional.empty()),
                Gist.NOTHING);
    }

    /** A page of which nothing but its path is known, because its repository is no upstream of ours. */
    static Document unread(String path, Kind kind) {
        return new Document(
                path,
                kind,
                Stage.ACTIVE,
                path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path,
                Location.of(path),
                path,
                Fields.NONE,
                Optional.empty(),
                true,
                Page.blank(Set.of(), List.of()),
                Gist.NOTHING);
    }

    Challenge challenge(Catalog.Page page) {
        return new Challenge(document(page), status(page));
    }

    Specification specification(Catalog.Page page) {
        Document document = document(page);
        return new Specification(
                document, status(page), upstream(document.heading(), page.challenges(), Kind.CHALLENGE));
    }

    static Status<DocumentStatus> unknown() {
        return new Status<>(Optional.empty(), Source.NONE, Optional.empty());
    }

    private static Status<DocumentStatus> status(Catalog.Page page) {
        return new Status<>(
                page.status()
                        .flatMap(word -> Arrays.stream(DocumentStatus.values())
                                .filter(status -> status.word().equals(word))
                                .findFirst()),
                Source.OWN,
                Optional.empty());
    }

    /** {@code page} is the one on which it stands. */
    Story story(Catalog.Story story, Document page) {
        Location place = new Location(page.path(), story.line(), 1);
        return new Story(
                story.id(),
                story.title(),
                place,
                page,
                Fields.NONE,
                upstream(place, story.specifications(), Kind.SPECIFICATION),
                upstream(place, story.challenges(), Kind.CHALLENGE),
                new Status<>(story.status(), story.stated() ? Source.OWN : Source.NONE, Optional.empty()),
                story.milestone(),
                story.deliveredIn(),
                story.dependsOn().stream()
                        .map(id -> new Dependency(id, place, Optional.of(new StoryId(id)), Optional.empty()))
                        .toList(),
                StoryText.NOTHING);
    }

    private Upstream upstream(Location place, List<String> named, Kind kind) {
        return named.isEmpty()
                ? Upstream.NONE
                : new Upstream(
                        Source.OWN,
                        Optional.empty(),
                        named.stream().map(target -> link(place, target, kind)).toList());
    }

    private UpstreamLink link(Location place, String named, Kind kind) {
        String[] parts = named.split("#", 2);
        String path = path(parts[0]);
        return new UpstreamLink(
                new Link(path(named), "", place), kind, new Target.Found(path, parts.length > 1 ? parts[1] : ""));
    }
}
